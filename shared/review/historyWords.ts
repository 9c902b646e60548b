import type { ArticleChange, QuoteChange } from '../model/action'
import type { AnonymityRecord } from '../model/anonymity'
import type { Answer } from '../model/answer'
import type { Evidence } from '../model/evidence'
import type { Finding } from '../model/finding'
import type { Quote } from '../model/quote'
import type { QuoteReview } from '../model/review'
import { verdictNames } from '../model/verdict'
import { formatEdtf } from '../text/formatEdtf'

/** A change in words: "changed", "Verdict", from "Undecided" to "Verified". */
export interface ChangeWords {
  readonly does: string
  readonly what: string
  /** The value before; `null` where there was none worth saying. */
  readonly from: string | null
  readonly to: string | null
}

/** What words need that the log does not hold: the article's text, and what was found in it. */
export interface ChangeContext {
  readonly text: string
  readonly found: Quote | undefined
}

type Of<Field extends QuoteChange['field']> = Extract<QuoteChange, { readonly field: Field }>

/** What the fields are called in a sentence. */
const names: Readonly<Record<QuoteChange['field'] | ArticleChange['field'], string>> = {
  verdict: 'Verdict',
  note: 'Note',
  privateNote: 'Private note',
  speaker: 'Speaker',
  speakerKind: 'Kind of speaker',
  role: 'Role',
  saidOn: 'Date said',
  medium: 'Medium',
  recipient: 'Recipient',
  venue: 'Venue',
  wording: 'Wording',
  attribution: 'Attribution',
  occasion: 'Occasion',
  context: 'Context',
  evidence: 'Evidence',
  anonymity: 'Anonymity record',
  words: 'Words',
  added: 'Quote',
  isDeleted: 'Quote',
  tags: 'Tags',
  assignee: 'Assignment',
  title: 'Title',
  byline: 'Byline',
  dateline: 'Dateline',
  publisher: 'Publisher',
  url: 'URL',
  published: 'Publication date',
  updated: 'Update date',
  language: 'Language',
  isArchived: 'Article',
}

/** The change as people read it. What was found stands for what nobody had said anything of. */
export function toChangeWords(change: QuoteChange | ArticleChange, context: ChangeContext): ChangeWords {
  if (change.on === 'article') return articleWords(change)
  switch (change.field) {
    case 'verdict':
      return changed('Verdict', verdictNames[change.from], verdictNames[change.to])
    case 'note':
    case 'privateNote':
    case 'assignee':
      return changed(names[change.field], change.from, change.to)
    case 'wording':
    case 'attribution':
    case 'occasion':
    case 'context':
      return changed(names[change.field], findingWords(change.from), findingWords(change.to))
    case 'evidence':
      return evidenceWords(change)
    case 'anonymity':
      return changed(names.anonymity, anonymityWords(change.from), anonymityWords(change.to))
    case 'words':
      return changed('Words', spanWords(change.from, context), spanWords(change.to, context))
    case 'tags':
      return changed('Tags', change.from.join(', '), change.to.join(', '))
    case 'added':
      return whole(change.to === null ? 'took back' : 'added', 'the quote')
    case 'isDeleted':
      return whole(change.to ? 'deleted' : 'brought back', 'the quote')
    default:
      return answerWords(change, context)
  }
}

function articleWords(change: ArticleChange): ChangeWords {
  switch (change.field) {
    case 'isArchived':
      return whole(change.to ? 'archived' : 'took out of the archive', 'the article')
    case 'isDeleted':
      return whole(change.to ? 'deleted' : 'brought back', 'the article')
    case 'tags':
      return changed('Tags', change.from.join(', '), change.to.join(', '))
    case 'published':
      return changed(
        names.published,
        change.from && formatEdtf(change.from),
        change.to && formatEdtf(change.to),
      )
    default:
      return changed(names[change.field], change.from, change.to)
  }
}

function changed(what: string, before: string | null, after: string | null): ChangeWords {
  const [from, to] = [before === '' ? null : before, after === '' ? null : after]
  return { does: from === null ? 'set' : to === null ? 'cleared' : 'changed', what, from, to }
}

function whole(does: string, what: string): ChangeWords {
  return { does, what, from: null, to: null }
}

type AnswerChange = Of<'speaker' | 'speakerKind' | 'role' | 'saidOn' | 'medium' | 'recipient' | 'venue'>

function answerWords({ field, from, to }: AnswerChange, { found }: ChangeContext): ChangeWords {
  const what = names[field]
  const asFound = foundValue(field, found)
  const before = from ? answerValue(field, from) : asFound
  if (to === null) return { does: 'took back', what, from: before, to: asFound === before ? null : asFound }
  const after = answerValue(field, to)
  if (to.state === 'confirmed') return { does: 'confirmed', what, from: null, to: after }
  return { does: 'corrected', what, from: before, to: after }
}

const notStated = 'not stated'

function answerValue(field: AnswerChange['field'], answer: NonNullable<Answer<string | null>>): string {
  if (answer.value === null) return notStated
  return field === 'saidOn' ? formatEdtf(answer.value) : answer.value
}

function foundValue(field: AnswerChange['field'], found: Quote | undefined): string {
  const values: Readonly<Record<AnswerChange['field'], string | null | undefined>> = {
    speaker: found?.speaker?.name ?? found?.speaker?.mention?.text,
    speakerKind: found?.speaker?.kind,
    role: found?.speaker?.role,
    saidOn: found?.date && formatEdtf(found.date.edtf),
    medium: found?.source?.medium,
    recipient: found?.source?.recipient,
    venue: found?.source?.venue,
  }
  return values[field] ?? notStated
}

function findingWords({ answer, reason }: Finding): string {
  return reason ? `${answer} (${reason.replaceAll('-', ' ')})` : answer
}

function evidenceWords({ from, to }: Of<'evidence'>): ChangeWords {
  const idsIn = (list: readonly Evidence[]): Set<string> => new Set(list.map(({ id }) => id))
  const [before, after] = [idsIn(from), idsIn(to)]
  const added = to.filter(({ id }) => !before.has(id))
  const gone = from.filter(({ id }) => !after.has(id))
  const list = (all: readonly Evidence[]): string | null => all.map(toTitle).join(', ') || null
  if (added.length === 0 && gone.length === 0)
    return changed('Evidence', from.map(toTitle).join(', '), to.map(toTitle).join(', '))
  const does = gone.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'replaced'
  return { does, what: 'Evidence', from: list(gone), to: list(added) }
}

function toTitle({ title, url, kind }: Evidence): string {
  return title || (url ?? `a ${kind}`)
}

function anonymityWords(record: AnonymityRecord | null): string | null {
  return (
    record &&
    ['reasonInCopy', 'terms', 'whyKnows', 'approvedBy']
      .map((part) => record[part as keyof AnonymityRecord])
      .filter(Boolean)
      .join(' · ')
  )
}

function spanWords(words: QuoteReview['words'], { text, found }: ChangeContext): string | null {
  const spans = words ?? found?.segments
  return spans ? spans.map(({ start, end }) => `“${text.slice(start, end).trim()}”`).join(' … ') : null
}
