/** The selected quote is kept between these parts of the article's height, where the eye rests. */
const highest = 0.15
const lowest = 0.7

/**
 * Scrolls `sheet` so that the quote stands in its middle part; does nothing when it stands there already. Returns the
 * function that ends it.
 */
export function keepInView(sheet: HTMLElement, quoteId: string): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const correct = (): void => {
    scrollTo(sheet, quoteId, 'instant')
  }
  // The paragraphs on the way had not been laid out, and may be higher or lower than they were taken for.
  if (scrollTo(sheet, quoteId, still ? 'instant' : 'smooth'))
    sheet.addEventListener('scrollend', correct, { once: true })
  return () => {
    sheet.removeEventListener('scrollend', correct)
  }
}

/** Whether there was anything to scroll. */
function scrollTo(sheet: HTMLElement, quoteId: string, behavior: ScrollBehavior): boolean {
  const words = sheet.querySelector(`[data-quote="${CSS.escape(quoteId)}"]`)
  if (!words) return false
  const frame = sheet.getBoundingClientRect()
  const top = words.getBoundingClientRect().top - frame.top
  if (top >= frame.height * highest && top <= frame.height * lowest) return false
  sheet.scrollBy({ top: top - frame.height * 0.3, behavior })
  return true
}
