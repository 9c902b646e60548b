import { useLayoutEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

/** What to do for each key, in tinykeys' notation: `j`, `Shift+Z`, `$mod+o`. */
export type KeyBindings = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Listens to the keys while the component is on screen. Keys without Ctrl or Command are left to a text field that has
 * the focus, and all keys are left to an open dialog. Laid out with the component: no key is lost that is pressed as
 * soon as it is seen.
 */
export function useKeys(bindings: KeyBindings): void {
  const latest = useRef(bindings)
  useLayoutEffect(() => {
    latest.current = bindings
  })
  const names = Object.keys(bindings).join('\n')
  useLayoutEffect(() => {
    const listeners = names.split('\n').map(
      (name) =>
        [
          name,
          (event: KeyboardEvent) => {
            listen(name, event)
          },
        ] as const,
    )
    const listen = (name: string, event: KeyboardEvent): void => {
      const typing = isEditable(event.target) && !event.ctrlKey && !event.metaKey
      if (
        event.defaultPrevented ||
        typing ||
        activatesTarget(event) ||
        document.querySelector('dialog[open]')
      )
        return
      event.preventDefault()
      latest.current[name]?.(event)
    }
    return tinykeys(window, Object.fromEntries(listeners))
  }, [names])
}

/** Whether the key is the one that presses the button, link or list that has the focus. */
function activatesTarget({ key, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' && key !== ' ') return false
  return target instanceof HTMLElement && target.closest('button, a, select, summary, input') !== null
}

/** Whether the event came from something that takes text. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
}
