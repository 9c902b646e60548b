/** An answer with the probability that it was given, and whether it was right. */
export interface Answer {
  /** Between 0 and 1. */
  readonly confidence: number
  readonly right: boolean
}

/** The answers whose confidence lies between two bounds. */
export interface ReliabilityBin {
  /** Lower bound, included; the upper one is excluded, except 1. */
  readonly from: number
  readonly to: number
  readonly answers: number
  /** Mean confidence, and the share that was right. */
  readonly confidence: number
  readonly right: number
}

/** How well confidence foretells what is right. */
export interface Reliability {
  /** Those that hold answers, from the lowest. */
  readonly bins: readonly ReliabilityBin[]
  /** Mean distance between confidence and the share right, each bin weighed by its answers (Naeini et al. 2015); 0 for no answers. */
  readonly expectedCalibrationError: number
}

const BINS = 10

/** Sorts answers into ten bins of confidence. */
export function toReliability(answers: readonly Answer[]): Reliability {
  const sorted = Array.from({ length: BINS }, (): Answer[] => [])
  for (const answer of answers) {
    sorted[Math.min(BINS - 1, Math.max(0, Math.floor(answer.confidence * BINS)))]?.push(answer)
  }
  const bins = sorted.flatMap((held, index) => (held.length > 0 ? [toBin(held, index)] : []))
  const distance = bins.reduce((sum, bin) => sum + bin.answers * Math.abs(bin.right - bin.confidence), 0)
  return { bins, expectedCalibrationError: answers.length > 0 ? distance / answers.length : 0 }
}

function toBin(held: readonly Answer[], index: number): ReliabilityBin {
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    answers: held.length,
    confidence: held.reduce((sum, { confidence }) => sum + confidence, 0) / held.length,
    right: held.filter(({ right }) => right).length / held.length,
  }
}
