/// <reference lib="dom" />
// Runs in the page that is measured.
import { answeredFilter } from './answers.mjs'

/**
 * What has to be on the screen before an action counts as done. Each looks at the page before the action, and returns
 * what looks at it after.
 *
 * @satisfies {Readonly<Record<string, () => () => boolean>>}
 */
export const conditions = {
  /** A key on the desk has decided: another quote is selected in the list and on the card, and the one before has its sign. */
  decided() {
    const before = readCard()
    const row = findSelectedRow()
    return () => {
      const sign = row?.querySelector('svg')?.getAttribute('aria-label')
      return readCard() !== before && findSelectedRow() !== row && sign !== 'Undecided'
    }
  },
  /** An article is on the desk: its list, its text and the card. */
  opened() {
    return () =>
      readCard() !== undefined &&
      findSelectedRow() !== null &&
      document.querySelector('[data-quote]') !== null
  },
  /** The search shows the answer to the question as it stands. */
  answered() {
    const before = answeredFilter()
    return () => {
      const now = answeredFilter()
      const field = document.querySelector('input[type=search]')
      const shown = document.querySelector('main [role=status]')?.textContent ?? ''
      return (
        now !== null &&
        now !== before &&
        field instanceof HTMLInputElement &&
        now.text === field.value &&
        (now.total === 0 || shown.startsWith(now.total.toLocaleString('en')))
      )
    }
  },
}

function readCard() {
  return document.querySelector('section[aria-label^="Quote "]')?.getAttribute('aria-label')
}

function findSelectedRow() {
  return document.querySelector('nav[aria-label=Quotes] [aria-current=true]')
}
