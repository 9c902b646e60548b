import type { Operation } from '../model/wording'
import type { Span } from '../text/span'
import type { Comparison, Step } from './comparison'
import type { Difference } from './differences'

/** The steps of all pieces with the gaps between them as operations on the raw texts, equal neighbours as one. */
export function toOperations(
  comparison: Comparison,
  pieces: readonly (readonly Step[])[],
  between: readonly Difference[],
): readonly Operation[] {
  const gaps = between.filter(({ rule }) => GAPS.has(rule))
  const operations: Operation[] = []
  for (const steps of pieces) {
    const own = mergeSteps(comparison, steps)
    const start = own.find(({ quote }) => quote)?.quote?.start ?? 0
    const gap = gaps.find(({ quote }) => quote?.end === start)
    if (gap && operations.length > 0) operations.push(toGap(comparison, gap))
    operations.push(...own)
  }
  return operations
}

const GAPS: ReadonlySet<string> = new Set([
  'ellipsis',
  'gap-at-split',
  'joined-without-mark',
  'order-changed',
])

function toGap({ index }: Comparison, { kind, rule, quote, source }: Difference): Operation {
  const { start, end } = source ?? { start: 0, end: 0 }
  const words = index.starts.filter((at) => at >= start && at < end).length
  return { kind, rule, quote, source, words }
}

function mergeSteps(comparison: Comparison, steps: readonly Step[]): Operation[] {
  const operations: Operation[] = []
  for (const step of steps) {
    const own = toOperation(comparison, step)
    const last = operations.at(-1)
    const joined = last?.kind === own.kind && last.rule === own.rule ? join(last, own) : null
    if (joined) operations[operations.length - 1] = joined
    else operations.push(own)
  }
  return operations
}

function toOperation({ quote, index }: Comparison, { q, s, kind, rule }: Step): Operation {
  const unit = quote.units[q]
  return {
    kind,
    rule,
    quote: unit ? { start: unit.start, end: unit.end } : null,
    source: s < 0 ? null : { start: index.starts[s] ?? 0, end: index.ends[s] ?? 0 },
    words: s < 0 ? 0 : 1,
  }
}

/** Two operations that lie side by side as one; `null` where they must stay two, since one side of one of them is missing. */
function join(a: Operation, b: Operation): Operation | null {
  const isSided = (a.quote === null) === (b.quote === null) && (a.source === null) === (b.source === null)
  if (!isSided && a.kind !== 'marked-edit') return null
  return {
    ...a,
    quote: joinSpans(a.quote, b.quote),
    source: joinSpans(a.source, b.source),
    words: a.words + b.words,
  }
}

function joinSpans(a: Span | null, b: Span | null): Span | null {
  return a && b ? { start: a.start, end: b.end } : (a ?? b)
}
