/**
 * The words of a text in the order of reading, one entry each in three lists of equal length: UTF-16 offsets in the raw
 * text, end excluded, and the key under which the word is compared. Words of the same key may be written differently.
 */
export interface Units {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly keys: readonly string[]
}

/** The same lists while they are being filled. */
export interface UnitDraft {
  readonly starts: number[]
  readonly ends: number[]
  readonly keys: string[]
}

/** Empty lists to fill. */
export function newUnits(): UnitDraft {
  return { starts: [], ends: [], keys: [] }
}
