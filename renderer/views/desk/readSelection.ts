import type { Span } from '../../../shared/text/span'

/** What is selected in the article's text, as offsets into it; `null` when nothing is, or something else. */
export function readSelection(): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = toOffset(startContainer, startOffset)
  const end = toOffset(endContainer, endOffset)
  return start === null || end === null || start > end ? null : { start, end }
}

/** The offset in the article of a place in its page; runs carry where they start as `data-start`. */
function toOffset(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (run) return Number(run.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0)
  // A selection that ends before a paragraph's first run names the paragraph: the run in it says where that is.
  const next = node.childNodes[offset] ?? node
  const first = next instanceof Element ? next.querySelector<HTMLElement>('[data-start]') : null
  return first ? Number(first.dataset.start) : null
}
