import { formatEdtf } from '../text/formatEdtf'

/** An ISO 8601 instant in UTC as people read it: "Thu 5 Mar 2026, 14:40 UTC". */
export function formatInstant(instant: string): string {
  return `${formatEdtf(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
}
