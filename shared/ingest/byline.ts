import { isPublisherName } from './publisherName'

const OPENING = /^(?:written |story |words |reporting |report |text )?by\s*:?\s+(?=\S)/i
const LONGEST = 120
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u
const SMALL_WORD =
  /^(?:and|with|for|in|at|of|the|de|da|di|do|dos|du|del|della|van|von|der|den|ter|bin|ibn|al|el|la|le|y|e|zu|staff|senior|chief|special|writers?|reporters?|correspondents?|editors?|contributors?|columnists?)$/
/** Words after which "By …" is the start of a sentence. */
const NO_NAME =
  /^(?:A|An|All|Any|Contrast|Dawn|Dusk|Early|Far|Friday|Late|Law|Mid|Midnight|Monday|No|Noon|Now|Saturday|Sunday|That|Then|This|Thursday|Tuesday|Wednesday|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** A line that names the writers. */
export interface Byline {
  /** As printed, without "By". */
  readonly names: string
  /** The paper or agency that the line names beside them. */
  readonly publisher: string | null
}

/** Reads "By A. Writer and B. Writer, Staff" or "By A. Writer, The Tarrow Courier"; `null` for any other line. */
export function parseByline(line: string): Byline | null {
  const opening = OPENING.exec(line)
  const names = line.slice(opening?.[0].length ?? 0).replace(/[\s,;]+$/, '')
  if (!opening || !isNames(names)) return null
  const parts = names.split(/\s*[,/]\s*|\s+for\s+/)
  const publisher = parts.find((part) => isPublisherName(part))
  return { names, publisher: publisher?.replace(/^the /, 'The ') ?? null }
}

/** Whether every word can be part of a name, a place or a writer's post. */
function isNames(names: string): boolean {
  if (names.length > LONGEST || /\p{Ll}{3}\.$/u.test(names)) return false
  const words = names.split(/[\s,;&/]+/).filter(Boolean)
  const first = words[0] ?? ''
  if (!NAME_WORD.test(first) || NO_NAME.test(first)) return false
  return words.every((word) => NAME_WORD.test(word) || SMALL_WORD.test(word))
}
