import { useLayoutEffect, useState } from 'react'
import type { Incoming } from '../actions/importArticles'
import { toDroppedFiles, toPastedText } from '../actions/incoming'
import { isEditable } from '../ui/isEditable'

/**
 * Takes files dropped anywhere on the window, and text pasted outside of a field. Returns whether files are being
 * dragged over the window.
 */
export function useIncoming(take: (incoming: readonly Incoming[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useLayoutEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const listeners = {
      dragover: (event: DragEvent) => {
        event.preventDefault()
        setOver(hasFiles(event))
      },
      dragleave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false)
      },
      drop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        take(toDroppedFiles(event.dataTransfer?.files ?? []))
      },
      paste: (event: ClipboardEvent) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (isEditable(event.target) || document.querySelector('dialog[open]') || text === '') return
        event.preventDefault()
        take([toPastedText(text)])
      },
    }
    const entries = Object.entries(listeners) as [string, (event: Event) => void][]
    for (const [name, listener] of entries) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener)
    }
  }, [take])
  return isOver
}
