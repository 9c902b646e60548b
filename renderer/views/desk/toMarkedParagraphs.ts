import { type Article, isNumbered, type Paragraph } from '../../../shared/model/article'
import type { Quote } from '../../../shared/model/quote'
import { paragraphNumberAt } from '../../../shared/text/paragraphNumber'
import { findMarks, type Mark, type Run, toRuns } from './toRuns'

/** A paragraph with its quotes marked. */
export interface MarkedParagraph extends Pick<Paragraph, 'kind' | 'start'> {
  /** Counted from 1 over the body; 0 for what is not numbered. */
  readonly number: number
  readonly runs: readonly Run[]
  /** The ids of the quotes that have words in it, in order. */
  readonly quoteIds: readonly string[]
  /** The ids of all quotes that anything in it belongs to. */
  readonly markedIds: readonly string[]
}

/** The article's paragraphs with what belongs to `quotes` marked in them. */
export function toMarkedParagraphs(
  { text, paragraphs }: Article,
  quotes: readonly Quote[],
): readonly MarkedParagraph[] {
  const marks = groupByParagraph(paragraphs, findMarks(text, quotes))
  let number = 0
  return paragraphs.map((paragraph, at) => {
    const runs = toRuns(text, paragraph, marks[at] ?? [])
    const here = runs.flatMap((run) => run.marks)
    const words = here.filter((mark) => mark.role === 'words')
    return {
      kind: paragraph.kind,
      start: paragraph.start,
      number: isNumbered(paragraph) ? ++number : 0,
      runs,
      quoteIds: [...new Set(words.map((mark) => mark.quoteId))],
      markedIds: [...new Set(here.map((mark) => mark.quoteId))],
    }
  })
}

/** For each paragraph the marks that reach into it: a thousand paragraphs do not look through all marks each. */
function groupByParagraph(
  paragraphs: readonly Paragraph[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const groups = paragraphs.map((): Mark[] => [])
  for (const mark of marks) {
    const first = (paragraphNumberAt(paragraphs, mark.start) ?? 1) - 1
    for (let at = first; at < paragraphs.length && (paragraphs[at]?.start ?? Infinity) < mark.end; at++)
      groups[at]?.push(mark)
  }
  return groups
}
