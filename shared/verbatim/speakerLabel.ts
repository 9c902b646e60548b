/** A label that opens a line: who speaks, and how many characters the label takes. */
export interface SpeakerLabel {
  readonly name: string | null
  readonly length: number
}

const NAMED =
  /^\s*(?:>>+\s*)?((?:the\s+)?\p{Lu}[\p{L}\p{M}.’'-]*(?:,?\s+(?:of|the|de|van|von|and|for|\p{Lu}[\p{L}\p{M}.’'-]*)){0,7})(?:\s*\([^)\n]{1,60}\))?\s*:(?=\s|$)\s*/u
const QUESTION = /^\s*([QA])(?:[.:]|\s{2,})\s*/
const CHEVRONS = /^\s*>>+\s*/
/** The printed record of a parliament: "Mr. HOLLIS. Thank you." */
const RECORD =
  /^\s*((?:The|Mr|Ms|Mrs|Dr|Senator|Chairman|Chairwoman|Representative|Delegate|Justice)\.?\s+[\p{Lu}’'-]{2,}(?:\s+of\s+\p{Lu}\p{Ll}+)?)\.\s+/u

/**
 * The speaker's label at the start of a line: `NAME:`, `Q.`, `A.`, `>>`, "Mr. NAME." in a printed record; `null` when there is
 * none. A single word that is not in capitals ("Note:") is a label when `counts` has it more than once.
 */
export function findLabel(line: string, counts: ReadonlyMap<string, number>): SpeakerLabel | null {
  const question = QUESTION.exec(line)
  if (question) return { name: question[1] ?? null, length: question[0].length }
  const named = NAMED.exec(line) ?? RECORD.exec(line)
  const name = named?.[1]?.trim()
  if (named && name && isName(name, counts)) return { name, length: named[0].length }
  const chevrons = CHEVRONS.exec(line)
  return chevrons ? { name: null, length: chevrons[0].length } : null
}

function isName(name: string, counts: ReadonlyMap<string, number>): boolean {
  if (name.length > 60) return false
  if (/\s/.test(name) || name === name.toUpperCase()) return true
  return (counts.get(name) ?? 0) > 1
}
