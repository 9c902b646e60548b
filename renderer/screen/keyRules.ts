import { type CommandName, commandNames, type CommandPlace, commands } from '../../shared/contract/commands'
import { splitChord, toCaps } from './chord'
import { findByKey, getKeys, type KeyOverrides } from './keymap'

/** What the keys do that are no command's to take: those of editing, of the window, and of every control. */
const taken: Readonly<Record<string, string>> = {
  'Mod+c': 'copies',
  'Mod+x': 'cuts',
  'Mod+v': 'pastes',
  'Mod+a': 'selects all',
  'Mod+w': 'closes the window',
  'Mod+q': 'quits Quotedesk',
  'Alt+F4': 'closes the window',
  F11: 'fills the screen',
  Tab: 'moves the focus',
  'Shift+Tab': 'moves the focus',
  Escape: 'closes what is open',
  Enter: 'presses what has the focus',
  Space: 'presses what has the focus',
  ArrowUp: 'scrolls and chooses',
  ArrowDown: 'scrolls and chooses',
  ArrowLeft: 'scrolls and chooses',
  ArrowRight: 'scrolls and chooses',
  PageUp: 'scrolls',
  PageDown: 'scrolls',
  Home: 'scrolls',
  End: 'scrolls',
}

/** Why the command cannot have the chord, and what to do; `null` when it can. A command's own keys it can always have. */
export function refuseKey(name: CommandName, chord: string, isMac: boolean): string | null {
  const does = taken[chord]
  if (does === undefined || (commands[name].keys as readonly string[]).includes(chord)) return null
  return `${toCaps(chord, isMac).join(' ')} ${does}. Press another key.`
}

/** The other commands that have the chord where `name` works, so that one of them would never run. */
export function findConflicts(
  name: CommandName,
  chord: string,
  overrides: KeyOverrides,
): readonly CommandName[] {
  return findByKey(chord, overrides).filter((other) => other !== name && meet(name, other))
}

function meet(one: CommandName, other: CommandName): boolean {
  const [a, b]: (readonly CommandPlace[])[] = [commands[one].places, commands[other].places]
  if (a?.includes('everywhere') || b?.includes('everywhere')) return true
  return a?.some((place) => b?.includes(place)) ?? false
}

/**
 * The keys after `name` has got `chord` in place of `before` (`null`: beside the keys that it has). The commands `from`
 * lose the chord to it.
 */
export function giveKey(overrides: KeyOverrides, { name, before, chord, from }: KeyGift): KeyOverrides {
  const keys = getKeys(name, overrides)
  const given = before === null ? [...keys, chord] : keys.map((key) => (key === before ? chord : key))
  const lost = from.map((other) => [other, getKeys(other, overrides).filter((key) => key !== chord)] as const)
  return tidy({ ...overrides, ...Object.fromEntries(lost), [name]: [...new Set(given)] })
}

/** A key that a command gets. */
export interface KeyGift {
  readonly name: CommandName
  readonly before: string | null
  readonly chord: string
  readonly from: readonly CommandName[]
}

/** The keys after `name` has lost `chord`. */
export function takeKey(overrides: KeyOverrides, name: CommandName, chord: string): KeyOverrides {
  return tidy({ ...overrides, [name]: getKeys(name, overrides).filter((key) => key !== chord) })
}

/** The keys after `name` has got its own back. */
export function resetKeys(overrides: KeyOverrides, name: CommandName): KeyOverrides {
  return tidy({ ...overrides, [name]: commands[name].keys })
}

/** Without the commands that have their own keys. */
function tidy(overrides: KeyOverrides): KeyOverrides {
  const changed = commandNames.filter(
    (name) => overrides[name] && overrides[name].join('\n') !== commands[name].keys.join('\n'),
  )
  return Object.fromEntries(changed.map((name) => [name, overrides[name]]))
}

/** The keys in the value of a setting; what is not known, or not a key, is left out. */
export function parseKeys(value: string | null): KeyOverrides {
  const stored: unknown = JSON.parse(value ?? '{}')
  if (typeof stored !== 'object' || stored === null) return {}
  const entries = Object.entries(stored).filter(
    ([name, keys]) => (commandNames as string[]).includes(name) && isKeyList(keys),
  )
  return tidy(Object.fromEntries(entries))
}

function isKeyList(keys: unknown): boolean {
  return Array.isArray(keys) && keys.every((key) => typeof key === 'string' && splitChord(key).key !== '')
}
