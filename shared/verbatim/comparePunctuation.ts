import type { Comparison, Step } from './comparison'
import type { Difference } from './differences'
import { areOfTwoSpeakers } from './findTurn'
import { findWithin, textBetween } from './surroundings'

/**
 * What differs between the words: marks, dashes and spaces printed otherwise, another speaker's label, and the transcript's own
 * apparatus, which no quote has. `steps` are those of one piece.
 */
export function comparePunctuation(comparison: Comparison, steps: readonly Step[]): readonly Difference[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1]
    return before && isPlaced(before) && isPlaced(step) ? compareGap(comparison, before, step) : []
  })
}

function isPlaced({ q, s }: Step): boolean {
  return q >= 0 && s >= 0
}

function compareGap({ quote, index }: Comparison, before: Step, step: Step): Difference[] {
  const [left, right] = [quote.units[before.q], quote.units[step.q]]
  if (!left || !right || step.s !== before.s + 1) return []
  const own = { start: left.end, end: right.start }
  const other = { start: index.ends[before.s] ?? 0, end: index.starts[step.s] ?? 0 }
  const found: Difference[] = []
  // The parts of a contraction touch; that it is one is told already.
  if (own.start === own.end || other.start === other.end) return found
  if (findWithin(index.transcript.apparatus, other.start, other.end).length > 0) {
    found.push({ kind: 'same', rule: 'apparatus-skipped', quote: own, source: other })
    if (areOfTwoSpeakers(index.transcript, other.start - 1, other.end)) {
      found.push({ kind: 'changed', rule: 'across-speakers', quote: own, source: other })
    }
  }
  const written = quote.text.slice(own.start, own.end)
  const said = textBetween(index, before.s, step.s)
  if (said.includes('?') && /[.!]/.test(written) && !written.includes('?')) {
    found.push({ kind: 'changed', rule: 'question-as-statement', quote: own, source: other })
  } else if (toPlain(written) !== toPlain(said)) {
    found.push({ kind: 'typography', rule: 'punctuation', quote: own, source: other })
  }
  return found
}

/** Line ends and runs of spaces are one space; a no-break space is another character. Brackets are told by the words in them. */
function toPlain(between: string): string {
  return between.replace(/[ \t\r\n]+/g, ' ').replace(/^ (?=\S)|(?<=\S) $/g, '')
}
