import { type ComponentProps, useEffect, useRef, useState } from 'react'

/**
 * What makes a `dialog` element modal while it is on screen: the focus stays inside and returns to where it was,
 * Escape or a click beside the element closes.
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
