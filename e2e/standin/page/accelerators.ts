/** A menu item's keys, as the page can recognise them. */
export interface Accelerator {
  /** Tells the main process which menu item it is. */
  readonly id: number
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string
  readonly control: boolean
  readonly command: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/**
 * Stands in for the window's menu: a key press that the page leaves alone and that belongs to a menu item is reported
 * to `press`. Text fields keep their own editing keys, as they do on Linux and Windows.
 */
export function listenForAccelerators(
  accelerators: readonly Accelerator[],
  press: (id: number) => void,
): void {
  // Added while the event is on its way, the second listener runs after all of the page's own.
  const waitForPage = (event: KeyboardEvent): void => {
    const found = accelerators.find((accelerator) => isPressed(accelerator, event))
    if (found === undefined || isEditing(event)) return
    const decide = (later: KeyboardEvent): void => {
      if (later !== event || event.defaultPrevented) return
      event.preventDefault()
      press(found.id)
    }
    window.addEventListener('keydown', decide, { once: true })
  }
  window.addEventListener('keydown', waitForPage, { capture: true })
}

function isPressed(accelerator: Accelerator, event: KeyboardEvent): boolean {
  const isLetter = /^[a-z]$/.test(accelerator.key)
  return (
    event.key.toLowerCase() === accelerator.key &&
    event.ctrlKey === accelerator.control &&
    event.metaKey === accelerator.command &&
    event.altKey === accelerator.alt &&
    // Which signs need Shift depends on the keyboard.
    (!isLetter || event.shiftKey === accelerator.shift)
  )
}

function isEditing(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
  return isField && /^[acvxyz]$/i.test(event.key)
}
