import { type ReactElement, useState } from 'react'
import { useShortcuts } from '../screen/shortcuts'
import { ShortcutSheet } from '../views/help/ShortcutSheet'
import { Palette } from '../views/palette/Palette'

/** What lies over every view: the palette, which runs any command, and the sheet of all keys. */
export function CommandLayer(): ReactElement {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  const close = (): void => {
    setOpen(null)
  }
  useShortcuts({
    palette: () => {
      setOpen('palette')
    },
    help: () => {
      setOpen('help')
    },
  })
  return (
    <>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'help' && <ShortcutSheet onClose={close} />}
    </>
  )
}
