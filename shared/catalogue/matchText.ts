import type { Catalogue } from './catalogue'

/** Which rows of each shelf a text passes, by their indexes in the shelf, in the order of the shelves. */
export interface TextMatches {
  readonly catalogue: Catalogue
  readonly terms: readonly string[]
  readonly rows: readonly (readonly number[])[]
}

/**
 * The rows in which all the terms occur. `before` is an earlier answer: where its catalogue is the same one and its
 * terms are part of these, as they are letter after letter of typing, only its rows are looked at.
 */
export function matchText(
  catalogue: Catalogue,
  terms: readonly string[],
  before: TextMatches | null = null,
): TextMatches {
  const known = before && isNarrower(before, catalogue, terms) ? before.rows : null
  const rows = catalogue.shelves.map(({ texts }, shelf) => {
    const passing: number[] = []
    const candidates = known?.[shelf] ?? texts.keys()
    for (const at of candidates) if (hasAll(texts[at] ?? '', terms)) passing.push(at)
    return passing
  })
  return { catalogue, terms, rows }
}

function isNarrower(before: TextMatches, catalogue: Catalogue, terms: readonly string[]): boolean {
  return (
    before.catalogue === catalogue && before.terms.every((old) => terms.some((term) => term.includes(old)))
  )
}

function hasAll(text: string, terms: readonly string[]): boolean {
  for (const term of terms) if (!text.includes(term)) return false
  return true
}
