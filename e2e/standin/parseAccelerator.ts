import type { Accelerator } from './page/accelerators'
import { NotImplemented } from './strict'

const modifiers = ['cmdorctrl', 'ctrl', 'cmd', 'alt', 'shift']
const keyNames: Readonly<Record<string, string>> = { plus: '+', space: ' ' }

/** Reads a menu item's keys, such as `CmdOrCtrl+Shift+Z`. */
export function parseAccelerator(keys: string, id: number): Accelerator {
  const parts = keys.toLowerCase().split('+')
  const key = parts.pop() ?? ''
  if (key === '' || !parts.every((part) => modifiers.includes(part)))
    throw new NotImplemented(`accelerator ${keys}`)
  const isMac = process.platform === 'darwin'
  return {
    id,
    key: keyNames[key] ?? key,
    control: parts.includes(isMac ? 'ctrl' : 'cmdorctrl') || parts.includes('ctrl'),
    command: parts.includes(isMac ? 'cmdorctrl' : 'cmd') || parts.includes('cmd'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
  }
}
