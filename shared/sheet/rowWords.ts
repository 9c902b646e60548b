import type { Evidence } from '../model/evidence'
import { formatEdtf } from '../text/formatEdtf'
import type { SheetRow } from './sheetRow'

const kindNames: Readonly<Record<SheetRow['kind'], string>> = {
  direct: 'Direct quote',
  mixed: 'Words quoted in reported speech',
  indirect: 'Reported speech',
}

/** The words, each stretch in its quotation marks; reported speech without. */
export function toWords({ kind, segments }: Pick<SheetRow, 'kind' | 'segments'>): string {
  const marked = kind === 'indirect' ? segments : segments.map((segment) => `“${segment}”`)
  return marked.join(' … ')
}

/** "Public briefing, to reporters, Customs Hall, Tue 3 Mar 2026 (“on Tuesday”)." */
export function toOccasion({ medium, recipient, venue, saidOn, saidOnAsWritten }: SheetRow): string {
  const written = saidOnAsWritten === null ? ' (the article’s own date)' : ` (“${saidOnAsWritten}”)`
  const date = saidOn === null ? 'date not stated' : `${formatEdtf(saidOn)}${written}`
  const parts = [medium ?? 'medium not stated', recipient && `to ${recipient}`, venue, date]
  return `${capitalise(parts.filter(Boolean).join(', '))}.`
}

/** Where it stands, in what form, and its date for machines. What stands above the first paragraph is the headline. */
export function toPlace({ kind, paragraph, saidOn }: SheetRow): string {
  const parts = [
    paragraph === null ? 'Headline' : `Paragraph ${paragraph}`,
    kindNames[kind],
    saidOn && `EDTF ${saidOn}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

const stances: Readonly<Record<Evidence['stance'], string>> = {
  supports: 'supports',
  refutes: 'refutes',
  context: 'gives context',
}

/** "Briefing transcript, 0:11:42 (primary, supports)". */
export function toEvidenceLine({ title, url, kind, locator, role, stance, excerpt }: Evidence): string {
  const name = title || (url ?? `A ${kind}`)
  const place = locator ? `, ${locator}` : ''
  const words = excerpt ? `: “${excerpt}”` : ''
  return `${name}${place} (${role.replace('-', ' ')}, ${stances[stance]})${words}`
}

/** The lines of an anonymity record that somebody has filled in. */
export function toAnonymityLines(record: SheetRow['anonymity']): readonly string[] {
  if (record === null) return []
  const lines: readonly (readonly [label: string, value: string])[] = [
    ['Reason in the copy', record.reasonInCopy],
    ['Terms', record.terms],
    ['Why the source knows', record.whyKnows],
    ['Approved by', record.approvedBy],
  ]
  return lines.flatMap(([label, value]) => (value.trim() ? `${label}: ${value.trim()}` : []))
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
