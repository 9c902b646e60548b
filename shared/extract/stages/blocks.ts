import type { Span } from '../../text/span'
import type { Paragraph } from './candidates'

/** A turn's label: one to four words in capitals, and what stands in brackets after them, before a colon. */
const LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?: \([^()\n]{1,20}\))?(?=:\s+\S)/u
/** How many characters of a paragraph are searched for a label. */
const LABEL_REACH = 60

/** Verbs that can announce a block of somebody's words. */
const ANNOUNCING = new Set(
  'say write state read continue post tweet add explain announce declare respond reply note conclude warn'.split(
    ' ',
  ),
)

/**
 * For each paragraph of a transcript, the words after its label ("HOLLIS: …"); `null` for the others. A label counts when the paragraph
 * before or after it has another one: a single one heads a notice.
 */
export function findTurns(text: string, paragraphs: readonly Span[]): (Span | null)[] {
  const labels = paragraphs.map(
    ({ start, end }) => LABEL.exec(text.slice(start, Math.min(end, start + LABEL_REACH)))?.[0] ?? null,
  )
  return paragraphs.map(({ start, end }, index) => {
    const label = labels[index]
    if (label === null || label === undefined) return null
    const isOther = (other: string | null | undefined) => typeof other === 'string' && other !== label
    if (!isOther(labels[index - 1]) && !isOther(labels[index + 1])) return null
    return { start: start + label.length + 1, end }
  })
}

/** Whether a paragraph announces that the next one is somebody's words: it ends in a verb of saying and a colon. */
export function announcesBlock(paragraph: Paragraph | undefined): boolean {
  const words = paragraph?.skeleton.words
  if (!paragraph || words?.at(-1)?.tag !== 'colon') return false
  const last = paragraph.frames.findLast(({ kind, reporting }) => kind === 'verb' && reporting)
  return last !== undefined && ANNOUNCING.has(last.lemma) && words.length - last.cue.to <= 4
}
