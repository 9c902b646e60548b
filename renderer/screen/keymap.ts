import { create } from 'zustand'
import { type CommandName, commandNames, commands } from '../../shared/contract/commands'
import { toCaps } from './chord'
import { isMac } from './isMac'

/** The keys that the reviewer has given to commands in place of their own; an empty list takes a command's keys away. */
export type KeyOverrides = Readonly<Partial<Record<CommandName, readonly string[]>>>

/** The keys that hold now, as a hook; `useKeymap.getState()` reads them outside of components. */
export const useKeymap = create<{ readonly overrides: KeyOverrides }>()(() => ({ overrides: {} }))

/** The chords of a command, the one on the caps first; empty when it has none. */
export function getKeys(name: CommandName, overrides: KeyOverrides): readonly string[] {
  return overrides[name] ?? commands[name].keys
}

/** The commands that have the chord, in the order of the table. */
export function findByKey(chord: string, overrides: KeyOverrides): readonly CommandName[] {
  return commandNames.filter((name) => getKeys(name, overrides).includes(chord))
}

/** What tells the caps of a command as its keys are now, `['Ctrl', 'E']`; none when it has no key. */
export function useKeysOf(): (name: CommandName) => readonly string[] {
  const { overrides } = useKeymap()
  return (name) => {
    const [first] = getKeys(name, overrides)
    return first === undefined ? [] : toCaps(first, isMac)
  }
}

/** Commands for the hint bar, with one label for all of them. */
interface CommandHint {
  readonly commands: readonly CommandName[]
  readonly label: string
  readonly wideOnly?: boolean
}

/** The hints with the keys of their commands; those of which no command has a key are left out. */
export function useHints(
  hints: readonly CommandHint[],
): readonly (CommandHint & { readonly keys: readonly string[] })[] {
  const keysOf = useKeysOf()
  return hints
    .map((hint) => ({ ...hint, keys: hint.commands.flatMap(keysOf) }))
    .filter(({ keys }) => keys.length > 0)
}
