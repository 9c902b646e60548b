import { useLayoutEffect, useState } from 'react'
import type { Incoming } from '../actions/importArticles'
import { listDroppedFiles } from '../actions/droppedFolders'
import { toDroppedFiles, toPastedMarkup, toPastedText } from '../actions/incoming'
import { isEditable } from '../ui/isEditable'

/** Formatting that says more than the plain text: paragraphs and headings, not the colours of an editor. */
const PARAGRAPHS = /<(?:p|h[1-6]|li|blockquote)[\s>]/i

/**
 * Takes files dropped anywhere on the window, and text pasted outside of a field, with its formatting where it has any. Returns whether files are being
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
        if (event.dataTransfer) void listDroppedFiles(event.dataTransfer).then(toDroppedFiles).then(take)
      },
      paste: (event: ClipboardEvent) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (isEditable(event.target) || document.querySelector('dialog[open]') || text === '') return
        event.preventDefault()
        const markup = event.clipboardData?.getData('text/html') ?? ''
        take([PARAGRAPHS.test(markup) ? toPastedMarkup(markup) : toPastedText(text)])
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
