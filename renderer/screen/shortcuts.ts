import { useLayoutEffect, useRef } from 'react'
import { type CommandName, commandNames, commands } from '../../shared/contract/commands'
import { toCaps } from './chord'
import { isMac } from './isMac'
import { type CommandHandlers, registerHandlers } from './registry'

/** The caps of each command's own keys; `useKeysOf` tells those that the reviewer has given it. */
export const shortcuts = Object.fromEntries(
  commandNames.map((name) => [name, { keys: toCaps(commands[name].keys[0], isMac) }]),
) as Readonly<Record<CommandName, { readonly keys: readonly string[] }>>

/**
 * Does the commands while the component is on screen: for their keys, from the palette and from the menu. A component
 * that came later goes before. Laid out with the component: no key is lost that is pressed as soon as it is seen.
 */
export function useShortcuts(handlers: CommandHandlers): void {
  const latest = useRef(handlers)
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useLayoutEffect(() => registerHandlers(latest), [])
}
