import { quoteWord, sourceWord, type Comparison, type Step } from './comparison'
import { explainChange } from './explainChange'
import { explainAdded, explainLeftOut } from './explainLeftOut'
import { findMoves } from './findMoves'
import { foldWord } from './foldWord'
import { isNameAt } from './isName'

/** The steps of a piece, every difference with the rule that explains it. */
export function explainSteps(comparison: Comparison, steps: readonly Step[]): readonly Step[] {
  const joined = mapRuns(steps, isOpen, (run) => explainDivision(comparison, run))
  const moved = findMoves(comparison, joined)
  const changed = moved.map((step) => explainStep(comparison, step))
  const left = mapRuns(changed, isOpenLeftOut, (run) => {
    const rule = explainLeftOut(comparison, run[0]?.s ?? 0, (run.at(-1)?.s ?? 0) + 1)
    return run.map((step) => ({ ...step, rule }))
  })
  return mapRuns(left, isOpenAdded, (run) => {
    const rule = explainAdded(comparison, run)
    return run.map((step) => ({ ...step, rule }))
  })
}

function isOpen({ kind, rule }: Step): boolean {
  return rule === null && kind !== 'same'
}

function isOpenLeftOut(step: Step): boolean {
  return isOpen(step) && step.kind === 'left-out'
}

function isOpenAdded(step: Step): boolean {
  return isOpen(step) && step.kind === 'added'
}

/** The steps, with every longest run of those that `belongs` is true of replaced by what `explain` makes of it. */
function mapRuns(
  steps: readonly Step[],
  belongs: (step: Step) => boolean,
  explain: (run: readonly Step[]) => readonly Step[],
): readonly Step[] {
  const mapped: Step[] = []
  for (let at = 0; at < steps.length;) {
    let end = at
    while (end < steps.length && belongs(steps[end] as Step) && isNext(steps, at, end)) end++
    if (end > at) mapped.push(...explain(steps.slice(at, end)))
    else mapped.push(...steps.slice(at, ++end))
    at = end
  }
  return mapped
}

/** Moved words may stand between two words left out: then they are two runs. */
function isNext(steps: readonly Step[], from: number, at: number): boolean {
  const [before, step] = [steps[at - 1], steps[at]]
  return at === from || !before || !step || before.s < 0 || step.s < 0 || step.s === before.s + 1
}

/** "every one" and "everyone": the same letters in the same order. */
function explainDivision(comparison: Comparison, run: readonly Step[]): readonly Step[] {
  const own = run.map(({ q }) => foldWord(quoteWord(comparison, q).raw)).join('')
  const other = run.map(({ s }) => foldWord(sourceWord(comparison, s).raw)).join('')
  if (own !== other) return run
  return run.map((step) => ({ ...step, kind: 'typography', rule: 'word-division' }))
}

function explainStep(comparison: Comparison, step: Step): Step {
  if (!isOpen(step) || step.kind !== 'changed') return step
  const own = quoteWord(comparison, step.q)
  const other = sourceWord(comparison, step.s)
  return { ...step, rule: explainChange(own, other, isEitherName(comparison, step)) }
}

function isEitherName({ quote, index }: Comparison, { q, s }: Step): boolean {
  const unit = quote.units[q]
  const start = index.starts[s] ?? 0
  const end = index.ends[s] ?? 0
  const key = index.keys[index.ids[s] ?? -1] ?? ''
  if (isNameAt(index.text, start, end, key, index)) return true
  return unit !== undefined && isNameAt(quote.text, unit.start, unit.end, unit.key, index)
}
