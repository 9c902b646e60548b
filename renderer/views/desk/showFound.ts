/**
 * Highlights what was found in the article, the one at `index` most, and scrolls to it. The browser paints highlights
 * over the text (CSS Custom Highlight API), so that the article's own marks stay. Returns the function that ends it.
 */
export function showFound(offsets: readonly number[], length: number, index: number): () => void {
  const runs = Array.from(document.querySelectorAll<HTMLElement>('[data-start]'))
  const ranges = offsets.map((offset) => toRange(runs, offset, offset + length))
  const current = ranges[index]
  CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== null)))
  if (current) {
    CSS.highlights.set('found-now', new Highlight(current))
    current.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  return () => {
    CSS.highlights.delete('found')
    CSS.highlights.delete('found-now')
  }
}

/** The range of the page that shows the article's `start`–`end`; `null` where the page does not show it. */
function toRange(runs: readonly HTMLElement[], start: number, end: number): Range | null {
  const from = findPlace(runs, start)
  const to = findPlace(runs, end)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function findPlace(runs: readonly HTMLElement[], offset: number): [Node, number] | null {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(runs[middle]?.dataset.start) <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  const text = run?.firstChild
  if (!run || !text) return null
  const within = offset - Number(run.dataset.start)
  return within <= (text.textContent?.length ?? 0) ? [text, within] : null
}
