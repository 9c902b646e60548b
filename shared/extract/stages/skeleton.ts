import type { Span } from '../../text/span'
import { tokenize, type Token } from '../../text/tokens'
import { pairMarks, toBlockSpan, type Block, type MarkedSpan } from './marks'
import { findPhrases, type Phrases } from './phrases'
import { splitSentences } from './sentences'
import { tagWords } from './tagWords'
import type { Sentence, Word } from './word'

/** A paragraph as the later stages read it: its marked spans, and what is said around them. */
export interface Skeleton {
  readonly text: string
  readonly paragraph: Span
  readonly marked: readonly MarkedSpan[]
  /** The words outside the marked spans, each span standing as one word tagged `quote`. */
  readonly words: readonly Word[]
  readonly phrases: Phrases
  readonly sentences: readonly Sentence[]
}

/** Reads one paragraph of the text; `turn` is what of it a label gives to somebody, marks or none; `announced` whether all of it is somebody's unless it has marks. */
export function toSkeleton(
  text: string,
  paragraph: Span,
  turn: Block | null = null,
  announced = false,
): Skeleton {
  const tokens = tokenize(text, paragraph.start, paragraph.end)
  const marked = turn ? [toBlockSpan(turn)] : findMarked(text, paragraph, tokens, announced)
  const words = tagWords(text, tokens, marked)
  return {
    text,
    paragraph,
    marked,
    words,
    phrases: findPhrases(words),
    sentences: splitSentences(text, words, marked),
  }
}

function findMarked(
  text: string,
  paragraph: Span,
  tokens: readonly Token[],
  announced: boolean,
): readonly MarkedSpan[] {
  const found = pairMarks(text, paragraph, tokens)
  if (!announced || found.length > 0) return found
  const { start, end } = paragraph
  return [toBlockSpan({ start, end, outerStart: start, outerEnd: end })]
}
