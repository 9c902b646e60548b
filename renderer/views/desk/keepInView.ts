/** The selected quote is kept between these parts of the article's height, where the eye rests. */
const highest = 0.15
const lowest = 0.7

/** Scrolls `sheet` so that the quote stands in its middle part; does nothing when it stands there already. */
export function keepInView(sheet: HTMLElement, quoteId: string): void {
  const words = sheet.querySelector(`[data-quote="${CSS.escape(quoteId)}"]`)
  if (!words) return
  const frame = sheet.getBoundingClientRect()
  const top = words.getBoundingClientRect().top - frame.top
  if (top >= frame.height * highest && top <= frame.height * lowest) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  sheet.scrollBy({ top: top - frame.height * 0.3, behavior: still ? 'instant' : 'smooth' })
}
