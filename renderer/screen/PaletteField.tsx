import type { ReactElement } from 'react'
import { FindField } from '../ui/FindField'
import { useKeysOf } from './keymap'
import { runCommand } from './registry'

/** The field of every top bar that opens the palette. */
export function PaletteField(): ReactElement {
  const keysOf = useKeysOf()
  return (
    <FindField
      keys={keysOf('palette')}
      onOpen={() => {
        runCommand('palette')
      }}
    />
  )
}
