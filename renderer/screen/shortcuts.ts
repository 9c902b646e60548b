import { useLayoutEffect, useRef } from 'react'
import { type CommandHandlers, registerHandlers } from './registry'

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
