/** What a key press is told by; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly getModifierState: (name: string) => boolean
}

/** Keys that only change what others mean, or that have not said yet which letter they give. */
const unfinished =
  /^(Control|Shift|Alt|AltGraph|Meta|OS|CapsLock|Fn|NumLock|Dead|Process|Compose|Unidentified)$/

/**
 * The press in the notation of the commands' keys (`shared/contract/commands.ts`), or `null` for one that cannot be a
 * command's. Letters keep their Shift, signs are told as they are typed: `?` is `?` wherever a keyboard has it. A letter
 * of another script stands for the Latin one on its key.
 */
export function toChord(press: KeyPress, isMac: boolean): string | null {
  const { key, shiftKey } = press
  if (unfinished.test(key) || (press.metaKey && !isMac)) return null
  const isSign = Array.from(key).length === 1 && key !== ' '
  // AltGr, which Windows reports as Ctrl and Alt, is a way to type signs.
  const isTyped = isSign && press.getModifierState('AltGraph')
  const letter = isTyped ? null : toLetter(press)
  const name = letter ?? (key === ' ' ? 'Space' : key)
  const modifiers = [
    isMac && press.ctrlKey && 'Ctrl',
    !isTyped && (isMac ? press.metaKey : press.ctrlKey) && 'Mod',
    !isTyped && press.altKey && 'Alt',
    shiftKey && (letter !== null || !isSign) && 'Shift',
  ]
  return [...modifiers.filter((each) => each !== false), name].join('+')
}

function toLetter({ key, code, altKey }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const onKey = /^Key([A-Z])$/.exec(code)?.[1]
  const isOtherScript = key.length === 1 && key.charCodeAt(0) > 0x7f
  return onKey !== undefined && (altKey || isOtherScript) ? onKey.toLowerCase() : null
}

/** The parts of a chord: its modifiers and its key, of which `+` can be one. */
export function splitChord(chord: string): { readonly modifiers: readonly string[]; readonly key: string } {
  const [, before = '', key = chord] = /^((?:(?:Ctrl|Mod|Alt|Shift)\+)*)(.+)$/.exec(chord) ?? []
  return { modifiers: before.split('+').filter(Boolean), key }
}

const macCaps: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘' }
const otherCaps: Readonly<Record<string, string>> = { Mod: 'Ctrl' }
const keyCaps: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Delete: 'Del',
}

/** The chord as it is printed on caps: `['Ctrl', 'O']`, on a Mac `['⌘', 'O']`. */
export function toCaps(chord: string, isMac: boolean): readonly string[] {
  const { modifiers, key } = splitChord(chord)
  const caps = isMac ? macCaps : otherCaps
  return [
    ...modifiers.map((modifier) => caps[modifier] ?? modifier),
    keyCaps[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ]
}
