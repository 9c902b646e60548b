import type { Edtf } from '../model/edtf'
import type { Place, WordingCheck } from '../model/wording'
import { isSameSpeaker } from './sameSpeaker'
import { canBeSameDate } from './sameDate'

/** Who is said to have said a quote, and when; what is known of the source beside its words. */
export interface Claim {
  readonly speaker: string | null
  readonly date: Edtf | null
}

/** What the passage says of the attribution and the occasion. `unknown` where one side does not say. */
export interface OccasionCheck {
  readonly attribution: 'same-speaker' | 'other-speaker' | 'unknown'
  /** Whose words they are in the source; `null` where it does not say. */
  readonly speaker: string | null
  readonly occasion: 'same-date' | 'other-date' | 'unknown'
  /** Whether the words stand in more places than one. */
  readonly isAmbiguous: boolean
}

/**
 * Compares what a quote claims with whose turn its passage is in and when the source is of. Where the words stand in several places, one
 * in the claimed speaker's turn is enough. `source.speaker` is who speaks where the source has no turns, and who answers as "A".
 */
export function judgeOccasion(claim: Claim, check: WordingCheck, source: Claim): OccasionCheck {
  const places = check.passage ? [check.passage, ...check.otherPlaces] : []
  const speakers = places.map((place) => toSpeaker(place, source.speaker))
  const claimed = claim.speaker
  const known = speakers.filter((speaker) => speaker !== null)
  const same = claimed === null ? undefined : known.find((speaker) => isSameSpeaker(claimed, speaker))
  const isKnown = claimed !== null && known.length > 0
  const isDated = claim.date !== null && source.date !== null && places.length > 0
  return {
    attribution: !isKnown ? 'unknown' : same === undefined ? 'other-speaker' : 'same-speaker',
    speaker: same ?? known[0] ?? null,
    occasion: !isDated ? 'unknown' : canBeSameDate(claim.date, source.date) ? 'same-date' : 'other-date',
    isAmbiguous: check.otherPlaces.length > 0,
  }
}

function toSpeaker({ speaker }: Place, of: string | null): string | null {
  if (speaker === 'Q') return 'the interviewer'
  return speaker === null || speaker === 'A' ? of : speaker
}
