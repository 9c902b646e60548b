import type { SheetColumn } from '../model/sheetChoice'
import { formatInstant } from './formatInstant'
import { toGlyph } from './htmlGlyph'
import { markup, type Markup } from './markup'
import { capitalise, toAnonymityLines, toEvidenceLine, toOccasion, toPlace, toWords } from './rowWords'
import type { SheetRow } from './sheetRow'

/** What of a quote the page shows besides its words, and whether its article is named beside it. */
export interface QuoteParts {
  readonly columns: readonly SheetColumn[]
  readonly namesArticle: boolean
}

/** A quote on the page: number, words, what is known of them, and its status at the right. */
export function toQuoteItem(row: SheetRow, parts: QuoteParts): Markup {
  const shows = (column: SheetColumn): boolean => parts.columns.includes(column)
  return markup`<li class="quote">
<p class="number"><span class="unseen">Quote </span>${row.number}</p>
<div>
<blockquote dir="auto">${toWords(row)}</blockquote>
<p class="meta">${toSpeaker(row)}</p>
<p class="meta">${toOccasion(row)}</p>
${parts.namesArticle ? markup`<p class="meta">${toArticle(row)}</p>` : null}
${row.note !== null && shows('note') ? toNote('Note', row.note) : null}
${row.privateNote === null ? null : toNote('Private note', row.privateNote)}
${toAnonymityLines(row.anonymity).map((line) => markup`<p class="meta">${line}</p>`)}
${shows('findings') ? row.findings.map((line) => markup`<p class="meta">${line}</p>`) : null}
${shows('evidence') ? row.evidence.map((each) => toEvidence(each, shows('links'))) : null}
<p class="found">${toPlace(row)}</p>
</div>
<div class="status"><strong>${toGlyph(row.verdict)}${row.status}</strong>${toReviewer(row)}</div>
</li>
`
}

function toNote(label: string, note: string): Markup {
  return markup`<p class="note" dir="auto"><span class="unseen">${label}: </span>${note}</p>`
}

function toSpeaker({ speaker, role }: SheetRow): Markup {
  if (speaker === null) return markup`Speaker not stated`
  return markup`<b>${capitalise(speaker)}</b>${role === null ? null : `, ${role}`}`
}

function toArticle({ title, publisher }: SheetRow): string {
  return [title ?? 'Untitled article', publisher].filter(Boolean).join(' · ')
}

function toEvidence(evidence: SheetRow['evidence'][number], isLinked: boolean): Markup {
  const line = `Evidence: ${toEvidenceLine(evidence)}`
  const { url } = evidence
  if (url === null || !isLinked) return markup`<p class="meta">${line}</p>`
  return markup`<p class="meta">${line} <a href="${url}" rel="noreferrer">${url}</a></p>`
}

function toReviewer({ reviewer, reviewedAt }: SheetRow): Markup | null {
  if (reviewer === null) return null
  return markup`<p>${reviewer}${reviewedAt === null ? null : markup`<br />${formatInstant(reviewedAt)}`}</p>`
}
