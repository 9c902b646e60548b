import { useLayoutEffect } from 'react'
import { commandNames, commands } from '../../shared/contract/commands'
import { isEditable } from '../ui/isEditable'
import { splitChord, toChord } from './chord'
import { isMac } from './isMac'
import { findByKey, getKeys, type KeyOverrides, useKeymap } from './keymap'
import { canRun, runCommand } from './registry'

/**
 * Listens to the keys of every command that something on screen does. Keys without Ctrl or Command, and those of
 * editing, are left to a text field that has the focus, Enter and Space to a button, and all keys to an open dialog.
 */
export function useCommandKeys(): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
}

/** The chord of the last key press. */
let last: string | null = null

function listen(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  const chord = toChord(event, isMac)
  // Of two keys that are down at once, the one pressed first is reported as held when it is pressed again.
  const isHeld = event.repeat && chord === last
  last = chord
  if (chord === null || belongsToControl(chord, event.target)) return
  const { overrides } = useKeymap.getState()
  const name = findByKey(chord, overrides).find(canRun)
  if (name === undefined && !isFormerKey(chord, overrides)) return
  event.preventDefault()
  if (name === undefined) return
  if (!isHeld || 'repeats' in commands[name]) runCommand(name)
}

/** Whether a command has lost the chord: the menu, which may know it still, must not get it. */
function isFormerKey(chord: string, overrides: KeyOverrides): boolean {
  return commandNames.some(
    (name) =>
      (commands[name].keys as readonly string[]).includes(chord) && !getKeys(name, overrides).includes(chord),
  )
}

/** Whether the chord means something to the control that has the focus. */
function belongsToControl(chord: string, target: EventTarget | null): boolean {
  const { modifiers, key } = splitChord(chord)
  const hasMod = modifiers.includes('Mod')
  if (isEditable(target)) return !hasMod || /^([acvxyz]|Arrow.*|Backspace|Delete)$/.test(key)
  if (target instanceof HTMLSelectElement) return !hasMod
  const presses = chord === 'Enter' || chord === 'Space'
  return presses && target instanceof Element && target.closest('button, a[href], select, summary') !== null
}
