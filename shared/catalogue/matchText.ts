import type { Catalogue } from './catalogue'
import { toColumns } from './columns'

/** The quotes that a text passes, by their indexes in the catalogue's columns, ascending. */
export interface TextMatches {
  readonly catalogue: Catalogue
  readonly terms: readonly string[]
  readonly rows: readonly number[]
}

/** So few quotes are looked through in less time than the words of a library. */
const few = 2000

/**
 * The quotes in which all the terms occur. `before` is an earlier answer: where its catalogue is the same one and its
 * terms are part of these, as they are letter after letter of typing, only its quotes are looked at once they are few.
 */
export function matchText(
  catalogue: Catalogue,
  terms: readonly string[],
  before: TextMatches | null = null,
): TextMatches {
  const { texts, indexes } = toColumns(catalogue)
  if (terms.length === 0) return { catalogue, terms, rows: indexes }
  if (before && before.rows.length <= few && isNarrower(before, catalogue, terms)) {
    const hasAll = (at: number): boolean => {
      const text = catalogue.words.toText(texts[at] ?? -1)
      return terms.every((term) => text.includes(term))
    }
    return { catalogue, terms, rows: before.rows.filter(hasAll) }
  }
  const passes = catalogue.words.findAll(terms)
  return { catalogue, terms, rows: indexes.filter((at) => passes(texts[at] ?? -1)) }
}

function isNarrower(before: TextMatches, catalogue: Catalogue, terms: readonly string[]): boolean {
  return (
    before.catalogue === catalogue && before.terms.every((old) => terms.some((term) => term.includes(old)))
  )
}
