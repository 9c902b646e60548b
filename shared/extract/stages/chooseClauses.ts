import { scoreFacts } from '../learn/features'
import { toProbability, type Weights } from '../learn/linear'
import type { Attribution } from './attribute'
import type { Paragraph } from './candidates'
import type { Clause } from './clause'
import { clauseFeatures, toClauseFacts } from './clauseFeatures'
import { findClauses } from './clauses'
import type { Word } from './word'

/** A clause that somebody is reported to have said, and the probability of that. */
export interface Reported {
  readonly clause: Clause
  readonly probability: number
  /** Indices of the marked spans inside; empty for indirect speech. */
  readonly quotes: readonly number[]
}

/** A clause around fragments that its own cue attributes needs less: that somebody spoke is known, only how far is asked. */
const AROUND_FRAGMENTS = 2

/** The reported clauses of a paragraph in reading order: the likeliest first come, those that overlap them fall out. */
export function chooseClauses(
  paragraph: Paragraph,
  attributions: readonly Attribution[],
  weights: Weights,
  threshold: number,
): Reported[] {
  const { words } = paragraph.skeleton
  const scored = findClauses(paragraph)
    .filter((clause) => !isMarkedAlone(words, clause))
    .map((clause) => {
      const facts = toClauseFacts(paragraph, clause, attributions)
      const needed = facts[1].quotes === 'same' ? threshold - AROUND_FRAGMENTS : threshold
      return { clause, needed, score: scoreFacts(clauseFeatures, weights, facts) }
    })
    .filter(({ score, needed }) => score >= needed)
    .sort((a, b) => b.score - a.score || a.clause.from - b.clause.from)
  if (scored.length === 0) return []
  const taken = new Uint8Array(words.length)
  const chosen: Reported[] = []
  for (const { clause, score } of scored) {
    if (isTaken(taken, clause)) continue
    taken.fill(1, clause.from, clause.to)
    chosen.push({ clause, probability: toProbability(score), quotes: findQuotes(words, clause) })
  }
  return chosen.sort((a, b) => a.clause.from - b.clause.from)
}

function isTaken(taken: Uint8Array, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if (taken[at] === 1) return true
  return false
}

/** Whether a clause is nothing but one marked span: direct speech, which needs no clause. */
function isMarkedAlone(words: readonly Word[], clause: Clause): boolean {
  return clause.to === clause.from + 1 && words[clause.from]?.quote !== -1
}

function findQuotes(words: readonly Word[], clause: Clause): number[] {
  const quotes: number[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const quote = words[at]?.quote ?? -1
    if (quote !== -1) quotes.push(quote)
  }
  return quotes
}
