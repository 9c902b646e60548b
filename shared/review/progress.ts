import type { Verdict } from '../model/verdict'

/** How many of the verdicts are decided: all but the undecided. */
export function countDecided(verdicts: readonly Verdict[]): number {
  return verdicts.filter((verdict) => verdict !== 'undecided').length
}

/**
 * The index of the quote to look at after deciding the one at `index`: the next undecided one, going on from the start
 * after the end; `index` itself when none is left.
 */
export function nextUndecided(verdicts: readonly Verdict[], index: number): number {
  for (let step = 1; step < verdicts.length; step++) {
    const next = (index + step) % verdicts.length
    if (verdicts[next] === 'undecided') return next
  }
  return index
}
