import { useEffect } from 'react'

/** Whether a key was the last thing that a person has used: only then the focus is shown where it goes. */
let isByKey = false

/**
 * Keeps the focus from being lost: when what had it is gone, disabled or left, it goes to the home of the view, which
 * is what carries `data-home`. A key press then is heard, and the Tab key goes on from there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    // What is taken out of the page, or disabled, loses the focus without an event.
    const observer = new MutationObserver(keepFocus)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    const listeners = { focusout: later, keydown: noteKey, pointerdown: notePointer }
    for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener, true)
    keepFocus()
    return () => {
      observer.disconnect()
      for (const [name, listener] of Object.entries(listeners))
        document.removeEventListener(name, listener, true)
    }
  }, [])
}

function keepFocus(): void {
  if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return
  document.querySelector<HTMLElement>('[data-home]')?.focus({ preventScroll: true, focusVisible: isByKey })
}

/** By then whatever takes the focus next has it. */
function later(): void {
  setTimeout(keepFocus)
}

function noteKey(): void {
  if (isByKey) return
  isByKey = true
  // The home got the focus before anybody had pressed a key: from now on it shows.
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.matches('[data-home]:not(:focus-visible)')) {
    activeElement.blur()
    keepFocus()
  }
}

function notePointer(): void {
  isByKey = false
}
