import { type ComponentProps, useEffect, useRef, useState } from 'react'

/**
 * What makes a `dialog` element modal while it is on screen: the focus stays inside and returns to where it was,
 * Escape or a click beside the element closes. The focus begins at what has `data-first`, else at what comes first.
 */
export function useModal(
  onClose: () => void,
): Pick<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onMouseDown'> {
  const dialog = useRef<HTMLDialogElement>(null)
  // Asked before the page is changed: a field with `autoFocus` has the focus before the dialog is modal.
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Opening moves the focus to what comes first, be it no more than what scrolls.
    element?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [before])
  return {
    ref: dialog,
    onCancel: (event) => {
      event.preventDefault()
      onClose()
    },
    onMouseDown: (event) => {
      if (event.target === dialog.current) onClose()
    },
  }
}
