import { type ReactElement, useLayoutEffect, useState } from 'react'
import { showKeysInMenu } from '../actions/setKeys'
import { useKeymap } from '../screen/keymap'
import { parseKeys } from '../screen/keyRules'
import { useScreen } from '../screen/screen'
import { useShortcuts } from '../screen/shortcuts'
import { useKeySetting } from '../store/hooks'
import { ShortcutSheet } from '../views/help/ShortcutSheet'
import { Palette } from '../views/palette/Palette'

/** What lies over every view: the palette, which runs any command, and the sheet of all keys. */
export function CommandLayer(): ReactElement {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  const close = (): void => {
    setOpen(null)
  }
  useStoredKeys()
  useShortcuts({
    settings: showSettings,
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

function showSettings(): void {
  const { place, goTo } = useScreen.getState()
  if (place.view !== 'settings') goTo({ view: 'settings', from: place })
}

/** Gives the commands the keys that the library has for them, at once when they change. */
function useStoredKeys(): void {
  const stored = useKeySetting()
  useLayoutEffect(() => {
    if (stored === undefined) return
    const overrides = parseKeys(stored)
    useKeymap.setState({ overrides })
    void showKeysInMenu(overrides)
  }, [stored])
}
