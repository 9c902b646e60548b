import { Settings } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton } from '../ui/Button'
import { useKeysOf } from './keymap'
import { runCommand } from './registry'

/** The way to the settings at the end of a top bar. */
export function SettingsButton(): ReactElement {
  const keys = useKeysOf()('settings').join(' ')
  return (
    <IconButton
      label={keys ? `Settings (${keys})` : 'Settings'}
      icon={<Settings size={16} strokeWidth={1.5} />}
      onClick={() => {
        runCommand('settings')
      }}
    />
  )
}
