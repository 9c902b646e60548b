import type { Evidence } from '../../../../shared/model/evidence'
import type { ArticleId, SourceId } from '../../../../shared/model/ids'
import type { NewEvidence } from '../../../actions/addEvidence'

/** A piece of evidence as it is typed. */
export interface EvidenceDraft {
  readonly kind: Evidence['kind']
  readonly stance: Evidence['stance']
  readonly role: Evidence['role']
  readonly title: string
  readonly url: string
  readonly archiveUrl: string
  readonly locator: string
  readonly excerpt: string
  /** When it was captured, by the clock on the wall: `2026-03-05T14:32`. */
  readonly captured: string
  readonly file: SourceId | null
  readonly fileName: string
  readonly passage: { readonly articleId: ArticleId; readonly start: number; readonly end: number } | null
}

/** Nothing typed yet: a link to a primary source that supports the quote, captured `now`. */
export function toEmptyDraft(now: Date): EvidenceDraft {
  return {
    kind: 'link',
    stance: 'supports',
    role: 'primary',
    title: '',
    url: '',
    archiveUrl: '',
    locator: '',
    excerpt: '',
    captured: toWallTime(now),
    file: null,
    fileName: '',
    passage: null,
  }
}

function toWallTime(instant: Date): string {
  const wall = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000)
  return wall.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)
}

/** What the draft means `now`; `null` with a sentence for each field that keeps it from meaning something. */
export function readDraft(
  draft: EvidenceDraft,
  now: Date,
): {
  readonly evidence: NewEvidence | null
  readonly problems: Partial<Record<keyof EvidenceDraft, string>>
} {
  const { kind, stance, role, file, passage } = draft
  const url = kind === 'link' ? draft.url.trim() : ''
  const archiveUrl = kind === 'link' ? draft.archiveUrl.trim() : ''
  const problems: Partial<Record<keyof EvidenceDraft, string>> = {}
  if (kind === 'link' && !isWebAddress(url)) problems.url = 'Enter the address with https:// at the start.'
  if (archiveUrl && !isWebAddress(archiveUrl))
    problems.archiveUrl = 'Enter the address with https:// at the start.'
  if (kind === 'file' && !file) problems.file = 'Choose the file.'
  if (kind === 'passage' && !(passage && passage.end > passage.start))
    problems.passage = 'Choose the article and enter words that stand in it.'
  if (kind === 'note' && !draft.excerpt.trim()) problems.excerpt = 'Write the note.'
  const captured = new Date(draft.captured)
  if (Number.isNaN(captured.getTime())) problems.captured = 'Enter the day and the time.'
  else if (captured > now) problems.captured = 'That is still to come. Enter when it was captured.'
  const title = draft.title.trim() || (kind === 'link' ? url : kind === 'note' ? 'Note' : draft.fileName)
  if (Object.keys(problems).length > 0) return { evidence: null, problems }
  const evidence: NewEvidence = {
    kind,
    stance,
    role,
    title,
    url: url || null,
    archiveUrl: archiveUrl || null,
    file: kind === 'file' ? file : null,
    passage: kind === 'passage' ? passage : null,
    locator: draft.locator.trim(),
    excerpt: draft.excerpt.trim(),
    capturedAt: captured.toISOString(),
  }
  return { evidence, problems }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
