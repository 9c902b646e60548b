import { fold } from './fold'
import type { Span } from './span'

/**
 * Where the folded `terms` occur in the text, in reading order; overlapping places are one. Empty when none does.
 */
export function findTerms(text: string, terms: readonly string[]): readonly Span[] {
  const { folded, starts } = foldInPlace(text)
  const spans = terms
    .flatMap((term) => findAll(folded, term))
    .map(({ start, end }) => toOriginal(starts, start, end))
  return merge(spans.sort((a, b) => a.start - b.start || a.end - b.end))
}

/** The folded text, and for each of its characters (and the end) where in the text the one stands that it came from. */
function foldInPlace(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const piece = fold(character)
    starts.push(...new Array<number>(piece.length).fill(at))
    folded += piece
    at += character.length
  }
  return { folded, starts: [...starts, at] }
}

function findAll(text: string, term: string): Span[] {
  const spans: Span[] = []
  if (!term) return spans
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    spans.push({ start: at, end: at + term.length })
  return spans
}

/** A match may end within a character that folds to several ("ﬁ"): the whole character is marked. */
function toOriginal(starts: readonly number[], start: number, end: number): Span {
  const last = starts[end - 1] ?? 0
  const next = starts.slice(end).find((each) => each > last) ?? starts.at(-1) ?? 0
  return { start: starts[start] ?? 0, end: next }
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
