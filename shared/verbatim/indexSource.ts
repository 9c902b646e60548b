import type { WordRow } from './alignUnits'
import { readTranscript, type Transcript, type VoicedParagraph } from './readTranscript'
import { getTraits } from './wordTraits'
import { toUnits } from './toUnits'

/**
 * A source made ready for checking: its words as numbers of its own vocabulary, and for every word where it stands. Kept in
 * typed arrays, some 40 bytes a word, so that a hundred transcripts stay in memory.
 */
export interface SourceIndex extends WordRow {
  readonly text: string
  readonly transcript: Transcript
  /** UTF-16 offsets of each word in the raw text, end excluded. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly vocabulary: ReadonlyMap<string, number>
  /** The key of each number. */
  readonly keys: readonly string[]
  /** Where the places of word `id` begin in `places`; one more entry than there are words. */
  readonly placesFrom: Int32Array
  /** Positions of the words, grouped by word, ascending. */
  readonly places: Int32Array
}

/** Indexes the text of a source: an inverted index over its folded words, in two passes, linear in the length. `paragraphs` may say who speaks when. */
export function indexSource(text: string, paragraphs: readonly VoicedParagraph[] = []): SourceIndex {
  const transcript = readTranscript(text, paragraphs)
  const units = toUnits(text, 0, text.length, transcript.apparatus)
  const vocabulary = new Map<string, number>()
  const keys: string[] = []
  const ids = Int32Array.from(units.keys, (key) => {
    const known = vocabulary.get(key)
    if (known !== undefined) return known
    vocabulary.set(key, keys.length)
    return keys.push(key) - 1
  })
  return {
    text,
    transcript,
    starts: Int32Array.from(units.starts),
    ends: Int32Array.from(units.ends),
    ids,
    ...toRow(keys, ids),
    vocabulary,
    keys,
    ...groupPlaces(ids, keys.length),
  }
}

function toRow(keys: readonly string[], ids: Int32Array): Omit<WordRow, 'ids'> {
  const traits = keys.map(getTraits)
  return {
    weights: Float64Array.from(ids, (id) => traits[id]?.weight ?? 0),
    stems: Int32Array.from(ids, (id) => traits[id]?.stemNumber ?? -1),
    kinds: Int32Array.from(ids, (id) => traits[id]?.kindNumber ?? 0),
  }
}

function groupPlaces(ids: Int32Array, words: number): Pick<SourceIndex, 'placesFrom' | 'places'> {
  const placesFrom = new Int32Array(words + 1)
  for (const id of ids) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + 1
  for (let id = 0; id < words; id++) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + (placesFrom[id] ?? 0)
  const next = placesFrom.slice()
  const places = new Int32Array(ids.length)
  ids.forEach((id, at) => {
    const place = next[id] ?? 0
    places[place] = at
    next[id] = place + 1
  })
  return { placesFrom, places }
}
