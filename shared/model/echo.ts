import type { Edtf } from './edtf'
import type { WordingCheck } from './wording'

/** A quote of the library among others with the same words. */
export interface EchoMember {
  readonly id: string
  /** Its segments as one line. */
  readonly words: string
  readonly speaker: string | null
  readonly saidOn: Edtf | null
  readonly published: Edtf | null
}

/** A wording of an echo: which quotes have it, and how it differs from the most common one. */
export interface EchoWording {
  readonly words: string
  readonly members: readonly string[]
  /** Compared with the most common wording as its source; `null` for that one. */
  readonly check: WordingCheck | null
}

/** Quotes with the same words, exact or changed. */
export interface Echo {
  /** The most common wording first; of equally common ones the earliest published. */
  readonly wordings: readonly EchoWording[]
  /** The member that was published first; `null` when no date is known. */
  readonly earliest: string | null
  /** Everybody who is said to have said it, with the members that say so, the most often named first. */
  readonly speakers: readonly { readonly name: string; readonly members: readonly string[] }[]
  readonly hasSpeakerConflict: boolean
  readonly hasDateConflict: boolean
}
