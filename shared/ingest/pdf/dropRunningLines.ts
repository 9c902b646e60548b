import type { PdfLine } from './pdfLines'

/** Running heads and feet stand in this share of the page at its top and bottom. */
const MARGIN = 0.1
const PAGE_NUMBER = /^(?:page\s*)?[-–—·|]?\s*\d{1,4}\s*[-–—·|]?(?:\s*(?:of|\/)\s*\d{1,4})?$|^[ivxlc]{1,6}$/i
/** What browsers print over and under every page: the address, or the moment of printing with the title. */
const PRINTED_BY_BROWSER =
  /^(?:https?|file):\/\/\S+(?:\s+\d+\s*\/\s*\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?:\s?[AP]M)?\b.*$/i

/** The lines of a document without page numbers and without what stands on page after page. */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): readonly PdfLine[] {
  const pagesOf = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.filter(isInMargin).map(toKey))) {
      pagesOf.set(key, (pagesOf.get(key) ?? 0) + 1)
    }
  }
  const often = Math.max(2, pages.length * 0.4)
  return pages.flatMap((page) =>
    page.filter((line) => {
      if (!isInMargin(line)) return true
      const words = line.text.trim()
      if (PAGE_NUMBER.test(words) || PRINTED_BY_BROWSER.test(words)) return false
      return (pagesOf.get(toKey(line)) ?? 0) < often
    }),
  )
}

function isInMargin({ place }: PdfLine): boolean {
  return place < MARGIN || place > 1 - MARGIN
}

/** The words without the number of the page. */
function toKey({ text, place }: PdfLine): string {
  return `${place < 0.5 ? 'head' : 'foot'} ${text.replace(/\d+/g, '#').trim()}`
}
