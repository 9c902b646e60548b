import { edtfSchema } from '../../../shared/model/edtf'
import type { ArticleId } from '../../../shared/model/ids'
import type { PrimarySource } from '../../../shared/model/primarySource'
import { parseDay } from '../../../shared/text/parseDay'

/** What is said of a source as it is typed; empty for what is not known. */
export interface SourceDraft {
  readonly role: PrimarySource['role']
  readonly speaker: string
  readonly saidOn: string
  readonly place: string
  readonly archiveUrl: string
}

/** A source as text to edit; a primary one of which nothing is known for `null`. */
export function toSourceDraft(source: PrimarySource | null): SourceDraft {
  return {
    role: source?.role ?? 'primary',
    speaker: source?.speaker ?? '',
    saidOn: source?.saidOn ?? '',
    place: source?.place ?? '',
    archiveUrl: source?.archiveUrl ?? '',
  }
}

/** What the draft means; `null` with a sentence for each field that means nothing. */
export function readSource(
  draft: SourceDraft,
  articleId: ArticleId,
  capturedAt: string,
): { readonly value: PrimarySource | null; readonly problems: Partial<Record<keyof SourceDraft, string>> } {
  const problems: Partial<Record<keyof SourceDraft, string>> = {}
  const day = draft.saidOn.trim() ? parseDay(draft.saidOn) : null
  if (day && 'problem' in day) problems.saidOn = day.problem
  const archiveUrl = draft.archiveUrl.trim() || null
  const isAddress = archiveUrl === null || /^https?:\/\/[^\s/]/.test(archiveUrl)
  if (!isAddress) problems.archiveUrl = 'Enter the address with https:// at the start.'
  if (Object.keys(problems).length > 0) return { value: null, problems }
  const value = {
    articleId,
    role: draft.role,
    speaker: draft.speaker.trim() || null,
    saidOn: day && 'edtf' in day ? edtfSchema.parse(day.edtf) : null,
    place: draft.place.trim() || null,
    archiveUrl,
    capturedAt,
  }
  return { value, problems }
}
