import type { GoldDocument, GoldFact } from './gold'
import type { Found } from './judge'
import { toOverlap } from './matchSpans'
import { isFullName, isSameName } from './sameName'
import { trimMarks } from './trimMarks'

/** Names, dates and media of the quotes whose facts were annotated, among those that were found. */
export interface FactCounts {
  readonly quotes: number
  readonly found: number
  readonly nameOf: number
  readonly name: number
  readonly fullName: number
  readonly dateOf: number
  readonly dateGiven: number
  readonly date: number
  readonly mediumOf: number
  readonly mediumGiven: number
  readonly medium: number
}

/** Of no quote. */
export const noFacts: FactCounts = {
  quotes: 0,
  found: 0,
  nameOf: 0,
  name: 0,
  fullName: 0,
  dateOf: 0,
  dateGiven: 0,
  date: 0,
  mediumOf: 0,
  mediumGiven: 0,
  medium: 0,
}

/** Counts the facts of one article. */
export function countFacts({ text, facts = [] }: GoldDocument, found: readonly Found[]): FactCounts {
  const counts = { ...noFacts }
  for (const fact of facts) {
    counts.quotes++
    const hit = findFactAnswer(text, fact, found)
    if (!hit) continue
    counts.found++
    const { speaker } = hit.quote
    if (fact.name) {
      counts.nameOf++
      if (isSameName(fact.name, speaker?.name)) counts.name++
      if (isFullName(fact.name, speaker?.name)) counts.fullName++
    }
    const { date, medium } = toGiven(hit)
    if (fact.date) counts.dateOf++
    if (fact.date && hit.quote.date?.edtf === fact.date) counts.date++
    if (date !== null && isJudged(fact, 'date')) counts.dateGiven++
    const wantsMedium = fact.medium && fact.medium !== 'unspecified'
    if (wantsMedium) counts.mediumOf++
    if (wantsMedium && medium === fact.medium) counts.medium++
    if (medium !== null && isJudged(fact, 'medium')) counts.mediumGiven++
  }
  return counts
}

/** The found stretch that a fact is about. */
export function findFactAnswer(text: string, fact: GoldFact, found: readonly Found[]): Found | undefined {
  const parts = fact.parts.map((part) => trimMarks(text, part))
  return found.find(({ span }) => parts.some((part) => toOverlap(part, span) >= 0.5))
}

/** What the extraction claims to know: neither the article's own date nor an unspecified medium. */
export function toGiven({ quote }: Found): { readonly date: string | null; readonly medium: string | null } {
  const medium = quote.source?.medium ?? null
  return {
    date: quote.date && quote.date.basis !== 'published' ? quote.date.edtf : null,
    medium: medium === 'unspecified' ? null : medium,
  }
}

/** Whether the annotator judged a fact, even when there was nothing to be found. */
export function isJudged({ judged }: GoldFact, field: 'name' | 'date' | 'medium'): boolean {
  return judged === undefined || judged.includes(field)
}
