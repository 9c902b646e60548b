import { describe, expect, it } from 'vitest'
import { type KeyPress, toCaps, toChord } from './chord'

/** Writes `ctrl shift Z/KeyZ` as a press: modifiers, the key, and the code of the place on the keyboard. */
function press(written: string): KeyPress {
  const parts = written.split(' ')
  const [key = '', code = ''] = (parts.pop() ?? '').split('//')
  const has = (name: string): boolean => parts.includes(name)
  return {
    key: key === 'space' ? ' ' : key,
    code,
    ctrlKey: has('ctrl'),
    metaKey: has('meta'),
    altKey: has('alt'),
    shiftKey: has('shift'),
    getModifierState: (name) => name === 'AltGraph' && has('altgr'),
  }
}

describe('Q1.2 a key press is told by what it types', () => {
  it.each([
    ['j//KeyJ', 'j', 'j'],
    ['J//KeyJ', 'j', 'j'],
    ['shift Z//KeyZ', 'Shift+z', 'Shift+z'],
    ['ctrl o//KeyO', 'Mod+o', 'Ctrl+o'],
    ['ctrl shift Z//KeyZ', 'Mod+Shift+z', 'Ctrl+Shift+z'],
    ['meta k//KeyK', null, 'Mod+k'],
    ['shift ?//Slash', '?', '?'],
    ['?//KeyM', '?', '?'],
    ['ctrl shift +//Equal', 'Mod++', 'Ctrl++'],
    ['ctrl alt altgr @//KeyQ', '@', 'Ctrl+@'],
    ['alt ArrowRight//ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight'],
    ['alt ∆//KeyJ', 'Alt+j', 'Alt+j'],
    ['о//KeyJ', 'j', 'j'],
    ['shift space//Space', 'Shift+Space', 'Shift+Space'],
    ['Enter//Enter', 'Enter', 'Enter'],
    ['shift Shift//ShiftLeft', null, null],
    ['Dead//Quote', null, null],
  ])('%s is %s, on a Mac %s', (written, chord, macChord) => {
    expect(toChord(press(written), false)).toBe(chord)
    expect(toChord(press(written), true)).toBe(macChord)
  })
})

describe('Q1.3 the caps are those of the computer', () => {
  it.each([
    ['Mod+o', ['Ctrl', 'O'], ['⌘', 'O']],
    ['Shift+z', ['Shift', 'Z'], ['⇧', 'Z']],
    ['Mod++', ['Ctrl', '+'], ['⌘', '+']],
    ['Alt+ArrowRight', ['Alt', '→'], ['⌥', '→']],
    ['Enter', ['Enter'], ['Enter']],
  ])('%s', (chord, caps, macCaps) => {
    expect(toCaps(chord, false)).toEqual(caps)
    expect(toCaps(chord, true)).toEqual(macCaps)
  })
})
