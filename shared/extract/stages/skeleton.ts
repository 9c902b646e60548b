import type { Span } from '../../text/span'
import { tokenize } from '../../text/tokens'
import { pairMarks, toBlock, type MarkedSpan } from './marks'
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

/** Reads one paragraph of the text; `block` is what of it is somebody's words without marks. */
export function toSkeleton(text: string, paragraph: Span, block: Span | null = null): Skeleton {
  const tokens = tokenize(text, paragraph.start, paragraph.end)
  const found = pairMarks(text, paragraph, tokens)
  const marked = block && found.length === 0 ? [toBlock(text, block)] : found
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
