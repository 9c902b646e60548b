import { addCounts, countJudgement, noCounts, type Counts } from '../../shared/evaluate/counts'
import { judge } from '../../shared/evaluate/judge'
import { findMistakes, type Mistake } from '../../shared/evaluate/mistakes'
import type { Answer } from '../../shared/evaluate/reliability'
import type { Scope } from '../../shared/evaluate/scope'
import type { Quote } from '../../shared/model/quote'
import type { GoldCase } from './goldDocuments'

/** A mistake with the paragraph that it stands in. */
export interface QuotedMistake extends Mistake {
  readonly context: string
}

/** What evaluating one article yields. */
export interface Evaluation {
  readonly publisher: string
  readonly counts: Counts
  /** Every found stretch in scope. */
  readonly answers: readonly Answer[]
  readonly mistakes: readonly QuotedMistake[]
}

/** Compares the quotes extracted from an article with its annotation. */
export function evaluate({ gold }: GoldCase, quotes: readonly Quote[], scope: Scope): Evaluation {
  const judgement = judge(gold, quotes, scope)
  const right = new Set(judgement.matches.flatMap(({ found, speakerRight }) => (speakerRight ? [found] : [])))
  return {
    publisher: gold.publisher ?? 'unknown',
    counts: countJudgement(gold, judgement),
    answers: judgement.found.map((found) => ({
      confidence: found.quote.confidence,
      right: right.has(found),
    })),
    mistakes: findMistakes(gold, judgement).map((mistake) => ({
      ...mistake,
      context: toContext(gold.text, mistake.span.start, mistake.span.end),
    })),
  }
}

/** The counts of all evaluated articles. */
export function sumCounts(evaluations: readonly Evaluation[]): Counts {
  return evaluations.reduce((sum, { counts }) => addCounts(sum, counts), noCounts)
}

/** The counts of each publisher, the one with most annotated quotes first. */
export function sumByPublisher(evaluations: readonly Evaluation[]): ReadonlyMap<string, Counts> {
  const sums = new Map<string, Counts>()
  for (const { publisher, counts } of evaluations) {
    sums.set(publisher, addCounts(sums.get(publisher) ?? noCounts, counts))
  }
  return new Map([...sums].sort(([, a], [, b]) => b.gold - a.gold))
}

/** How many characters of a paragraph are shown on each side of a mistake. */
const AROUND = 160

/** The words around a span as one line, with ⟦ ⟧ at its ends, cut at the paragraph's and at whole words. */
function toContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const left = before.slice(before.lastIndexOf('\n') + 1)
  const right = after.split('\n', 1)[0] ?? ''
  const opens = left.length === AROUND ? `…${left.slice(left.indexOf(' '))}` : left
  const closes = right.length === AROUND ? `${right.slice(0, right.lastIndexOf(' '))} …` : right
  return `${opens}⟦${text.slice(start, end)}⟧${closes}`.replace(/\s+/g, ' ').trim()
}
