import { toWeights, type Weights } from '../learn/linear'
import { fromModelText, parseWeights } from '../learn/modelText'
import { clauseWeights } from './clauseWeights'
import { keepWeights } from './keepWeights'
import { nobodyWeights } from './nobodyWeights'
import { speakerWeights } from './speakerWeights'

/** The learned parts of the engine. */
export interface Model {
  /** Which frame attributes a quote. */
  readonly speaker: Weights
  /** Whether somebody said the words of a marked span. */
  readonly keep: Weights
  /** Whether a frame reports a clause. */
  readonly clause: Weights
}

/** The scores that a marked span and a clause need to be returned, and how much more a few unattributed words need; chosen out of fold. */
export const thresholds = { keep: 1, unattributed: 0.8, clause: -0.4 }

/** The model that ships, learned by `npm run train`. */
export const model: Model = {
  speaker: toWeights([
    ...fromModelText('speaker', speakerWeights),
    ...fromModelText('nobody', nobodyWeights),
  ]),
  keep: parseWeights('keep', keepWeights),
  clause: parseWeights('clause', clauseWeights),
}
