import type { ReviewAction } from '../../shared/model/action'
import { library } from '../store/library'
import { change } from './takeStep'

/** Counts the speaker as another one from now on, with all that was merged into it. */
export function mergeSpeakers(speakerKey: string, into: string): Promise<ReviewAction | null> {
  return setMergedInto(speakerKey, into)
}

/** Counts a merged name as a speaker of its own again. */
export function splitSpeaker(speakerKey: string): Promise<ReviewAction | null> {
  return setMergedInto(speakerKey, null)
}

async function setMergedInto(speakerKey: string, to: string | null): Promise<ReviewAction | null> {
  const from = (await library.speakers.get(speakerKey))?.mergedInto ?? null
  return change([], () => [{ on: 'speaker', speakerKey, field: 'mergedInto', from, to }])
}
