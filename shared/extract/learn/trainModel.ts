import type { Model } from '../model/model'
import { toClauseChoices, toKeepChoices, toSpeakerChoices, type Names } from './examples'
import type { GoldDocument } from './gold'
import { noWeights, type Weights } from './linear'
import { trainChoices, type Choice, type TrainingOptions } from './train'

/** Annotated articles: the marked quotes with their traps, and the same articles with indirect speech. */
export interface TrainingSet {
  readonly marked: readonly GoldDocument[]
  readonly all: readonly GoldDocument[]
}

const SPEAKER: TrainingOptions = { rounds: 10, rate: 0.03, decay: 1e-3, least: 3 }
const KEEP: TrainingOptions = { rounds: 10, rate: 0.05, decay: 1e-2, least: 3 }
const CLAUSE: TrainingOptions = { rounds: 16, rate: 0.05, decay: 1e-3, least: 3 }

/** Into how many parts the articles are split so that later models learn from what the earlier say of unseen articles. */
const PARTS = 3

/** Trains the engine's models on annotated articles; the same articles in the same order give the same model. */
export function trainModel(set: TrainingSet, names?: Names): Model {
  const speaker = trainSpeaker(set.marked, names)
  const unseen = Array.from({ length: PARTS }, (_, part) =>
    trainSpeaker(set.marked.filter((_, index) => index % PARTS !== part)),
  )
  const weightsFor = (index: number): Weights => unseen[index % PARTS] ?? speaker
  const keep = set.marked.flatMap((document, index) => toKeepChoices(document, weightsFor(index), names))
  const clause = set.all.flatMap((document, index) => toClauseChoices(document, weightsFor(index), names))
  return { speaker, keep: trainChoices(keep, KEEP), clause: trainChoices(clause, CLAUSE) }
}

/** Trains twice: the second time on what the first model carries from quote to quote. */
function trainSpeaker(documents: readonly GoldDocument[], names?: Names): Weights {
  const choices = (weights: Weights): Choice[] =>
    documents.flatMap((document) => toSpeakerChoices(document, weights, names))
  return trainChoices(choices(trainChoices(choices(noWeights), SPEAKER)), SPEAKER)
}
