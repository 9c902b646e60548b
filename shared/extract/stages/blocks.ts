import { isSpace } from '../../text/isSpace'
import type { Span } from '../../text/span'
import type { Paragraph } from './candidates'
import type { Block } from './marks'

/** A turn's label: one to four words in capitals, and what stands in brackets after them, before a colon; or "Q." and "A.". */
const LABEL =
  /^(["“”]?)(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?: \([^()\n]{1,20}\))?:|[QA][.:])(?=\s+\S)/u
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
export function findTurns(text: string, paragraphs: readonly Span[]): (Block | null)[] {
  const labels = paragraphs.map(({ start, end }) =>
    LABEL.exec(text.slice(start, Math.min(end, start + LABEL_REACH))),
  )
  return paragraphs.map((paragraph, index) => {
    const label = labels[index]
    if (!label) return null
    const isOther = (other: RegExpExecArray | null | undefined) => other && other[0] !== label[0]
    if (!isOther(labels[index - 1]) && !isOther(labels[index + 1])) return null
    return toTurn(text, paragraph, label)
  })
}

function toTurn(text: string, { start, end }: Span, label: RegExpExecArray): Block {
  const mark = label[1]?.length ?? 0
  let outerStart = start + label[0].length
  while (isSpace(text.charCodeAt(outerStart))) outerStart++
  const closed = mark > 0 && /["”]/.test(text.charAt(end - 1))
  return {
    start: mark > 0 ? start + mark : outerStart,
    end: closed ? end - 1 : end,
    outerStart,
    outerEnd: end,
  }
}

/** Whether a paragraph announces that the next one is somebody's words: it ends in a verb of saying and a colon. */
export function announcesBlock(paragraph: Paragraph | undefined): boolean {
  const words = paragraph?.skeleton.words
  if (!paragraph || words?.at(-1)?.tag !== 'colon') return false
  const last = paragraph.frames.findLast(({ kind, reporting }) => kind === 'verb' && reporting)
  return last !== undefined && ANNOUNCING.has(last.lemma) && words.length - last.cue.to <= 4
}
