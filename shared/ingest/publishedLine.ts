import type { Edtf } from '../model/edtf'
import { findWrittenDate } from './writtenDate'

/** How directly a line says that its date is the publication's, the most direct first. */
export const claims = ['published', 'bare', 'updated'] as const
export type DateClaim = (typeof claims)[number]

/** What may stand on a date line besides dates. */
const FILLERS = new RegExp(
  [
    '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?',
    '\\b\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s*[ap]\\.?m\\b\\.?)?',
    '\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?',
    '\\b(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|local time)(?:[+-]\\d+)?\\b',
    '\\b(?:first|last|was|originally|on|at|time|date|draft \\d+)\\b',
    '\\b(?:publi(?:shed|cation)|posted|issued|filed|updated|modified)\\b',
    '[\\s,:;.|·•()—–-]',
  ].join('|'),
  'gi',
)
const PUBLISHED = /\b(?:publi(?:shed|cation)|posted|issued)\b/i
const UPDATED = /\b(?:updated|modified)\b/i

/**
 * The date of a line that holds nothing else but its label and the time of day ("Updated: 5 Dec 2019, 14:20 GMT");
 * `null` for any other line. Of several dates the first counts, which is the publication's in every usual form.
 */
export function parsePublishedLine(line: string): { readonly edtf: Edtf; readonly claim: DateClaim } | null {
  const first = findWrittenDate(line)
  if (!first) return null
  const others = line.slice(first.end)
  const second = findWrittenDate(others)
  const rest = line.slice(0, first.start) + (second ? cut(others, second) : others)
  if (rest.replace(FILLERS, '') !== '') return null
  const label = line.slice(0, first.start)
  const claim = PUBLISHED.test(label) ? 'published' : UPDATED.test(label) ? 'updated' : 'bare'
  return { edtf: first.edtf, claim }
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + text.slice(end)
}
