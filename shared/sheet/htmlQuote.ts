import { formatEdtf } from '../text/formatEdtf'
import { formatInstant } from './formatInstant'
import { toGlyph } from './htmlGlyph'
import { markup, type Markup } from './markup'
import type { SheetRow } from './sheetRow'

const kindNames: Readonly<Record<SheetRow['kind'], string>> = {
  direct: 'Direct quote',
  mixed: 'Words quoted in reported speech',
  indirect: 'Reported speech',
}

/** A quote on the page: number, words, what is known of them, and its status at the right. */
export function toQuoteItem(row: SheetRow): Markup {
  return markup`<li class="quote">
<p class="number"><span class="unseen">Quote </span>${row.number}</p>
<div>
<blockquote dir="auto">${toWords(row)}</blockquote>
<p class="meta">${toSpeaker(row)}</p>
<p class="meta">${toOccasion(row)}</p>
${row.note === null ? null : markup`<p class="note" dir="auto"><span class="unseen">Note: </span>${row.note}</p>`}
<p class="found">${toFinding(row)}</p>
</div>
<div class="status"><strong>${toGlyph(row.verdict)}${row.status}</strong>${toReviewer(row)}</div>
</li>
`
}

function toWords({ kind, segments }: SheetRow): string {
  const marked = kind === 'indirect' ? segments : segments.map((segment) => `“${segment}”`)
  return marked.join(' … ')
}

function toSpeaker({ speaker, role }: SheetRow): Markup {
  if (speaker === null) return markup`Speaker not stated`
  return markup`<b>${capitalise(speaker)}</b>${role === null ? null : `, ${role}`}`
}

/** "Public briefing, to reporters, Customs Hall, Tue 3 Mar 2026 (“on Tuesday”)." */
function toOccasion({ medium, recipient, venue, saidOn, saidOnAsWritten }: SheetRow): string {
  const written = saidOnAsWritten === null ? ' (the article’s own date)' : ` (“${saidOnAsWritten}”)`
  const date = saidOn === null ? 'date not stated' : `${formatEdtf(saidOn)}${written}`
  const parts = [medium ?? 'medium not stated', recipient && `to ${recipient}`, venue, date]
  return `${capitalise(parts.filter(Boolean).join(', '))}.`
}

/** Where it stands, in what form, and its date for machines. What stands above the first paragraph is the headline. */
function toFinding({ kind, paragraph, saidOn }: SheetRow): string {
  const parts = [
    paragraph === null ? 'Headline' : `Paragraph ${paragraph}`,
    kindNames[kind],
    saidOn && `EDTF ${saidOn}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function toReviewer({ reviewer, reviewedAt }: SheetRow): Markup | null {
  if (reviewer === null) return null
  return markup`<p>${reviewer}${reviewedAt === null ? null : markup`<br />${formatInstant(reviewedAt)}`}</p>`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
