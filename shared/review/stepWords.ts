import type { ArticleChange, Change, QuoteChange, ReviewAction } from '../model/action'
import type { ArticleId, QuoteId } from '../model/ids'
import { verdictNames } from '../model/verdict'

/** What a screen knows of the things that a step is about; `null` where it does not show them. */
export interface StepContext {
  readonly numberOf: (quoteId: QuoteId) => number | null
  readonly titleOf: (articleId: ArticleId) => string | null
  /** The words of the article that is on the screen. */
  readonly text: string | null
}

/** A screen that shows none of them. */
export const noContext: StepContext = { numberOf: () => null, titleOf: () => null, text: null }

type Step = Pick<ReviewAction, 'step' | 'changes'>

/** What the fields of a quote are called in the middle of a sentence. */
const quoteNames: Readonly<Record<QuoteChange['field'], string>> = {
  verdict: 'verdict',
  note: 'note',
  privateNote: 'private note',
  speaker: 'speaker',
  speakerKind: 'kind of speaker',
  role: 'role',
  saidOn: 'date',
  medium: 'medium',
  recipient: 'recipient',
  venue: 'venue',
  wording: 'wording',
  attribution: 'attribution',
  occasion: 'occasion',
  context: 'context',
  evidence: 'evidence',
  anonymity: 'anonymity record',
  words: 'words',
  added: 'addition',
  isDeleted: 'deletion',
  tags: 'tags',
  assignee: 'assignment',
}

const articleNames: Readonly<Record<ArticleChange['field'], string>> = {
  title: 'title',
  byline: 'byline',
  dateline: 'dateline',
  publisher: 'publisher',
  url: 'URL',
  published: 'publication date',
  updated: 'day of the update',
  language: 'language',
  tags: 'tags',
  isArchived: 'archiving',
  isDeleted: 'deletion',
}

/** What undo or redo did, or that there was nothing, the same in every view: "Undone: the note of quote 3". */
export function toTakenWords(kind: 'undo' | 'redo', action: Step | null, context: StepContext): string {
  if (!action) return kind === 'undo' ? 'Nothing to undo' : 'Nothing to redo'
  return `${kind === 'undo' ? 'Undone' : 'Redone'}: ${toSubject(action.changes, context)}`
}

/** What a person has just changed: "Quote 3: Verified", "Quotes 3 and 4 joined", "Note of quote 3 saved". */
export function toDoneWords({ changes }: Step, context: StepContext): string {
  const quotes = onQuotes(changes)
  const [first] = quotes
  const named = capitalise(nameQuotes(quotes, context))
  const boundary = toBoundary(quotes)
  if (boundary === 'division') return `Split into ${nameQuotes(quotes, context)}`
  if (boundary) return `${named} ${doneTo(boundary, quotes, context)}`
  if (first && quotes.length === 1) {
    if (first.field === 'verdict') return `${named}: ${verdictNames[first.to]}`
    if (isFinding(first)) return `${named}: ${quoteNames[first.field]} ${first.to.answer}`
  }
  return `${capitalise(toSubject(changes, context).replace(/^the /, ''))} saved`
}

/** What the changes are of, in the middle of a sentence. */
function toSubject(changes: readonly Change[], context: StepContext): string {
  const quotes = onQuotes(changes)
  const [first] = changes
  if (quotes.length > 0) return toQuoteSubject(quotes, nameQuotes(quotes, context))
  if (first?.on !== 'article') return 'the merging of the speakers'
  const title = context.titleOf(first.articleId)
  const what = new Set(changes.map(({ field }) => field)).size > 1 ? 'details' : articleNames[first.field]
  return `the ${what} of ${title === null ? 'the article' : `“${title}”`}`
}

function toQuoteSubject(changes: readonly QuoteChange[], named: string): string {
  const [first] = changes
  const boundary = toBoundary(changes)
  if (boundary) return `the ${boundary} of ${named}`
  const fields = new Set(changes.map(({ field }) => field))
  if (changes.length === 1 && first?.field === 'verdict') {
    return `${named} is ${verdictNames[first.to].toLowerCase()} again`
  }
  return `the ${fields.size === 1 && first ? quoteNames[first.field] : 'answers'} of ${named}`
}

type Boundary = 'addition' | 'division' | 'joining' | 'deletion' | 'words'

/** What the changes do to the boundaries of quotes; `null` for those that leave them. */
function toBoundary(changes: readonly QuoteChange[]): Boundary | null {
  const several = new Set(changes.map(({ quoteId }) => quoteId)).size > 1
  if (changes.some(({ field }) => field === 'added')) return several ? 'division' : 'addition'
  if (changes.some(({ field }) => field === 'isDeleted')) return several ? 'joining' : 'deletion'
  return changes.length === 1 && changes[0]?.field === 'words' ? 'words' : null
}

function doneTo(boundary: Boundary, changes: readonly QuoteChange[], { text }: StepContext): string {
  const [change] = changes
  if (boundary === 'addition') return 'added'
  if (boundary === 'joining') return 'joined'
  if (change?.field === 'isDeleted') return change.to ? 'deleted' : 'brought back'
  const end = change?.field === 'words' ? change.to?.at(-1) : undefined
  const last = end && text?.slice(end.start, end.end).match(/(?:\S+\s+){0,2}\S+$/)?.[0]
  return last === undefined ? 'has other words' : `now ends with “${last.replace(/\s+/g, ' ')}”`
}

type FindingChange = Extract<
  QuoteChange,
  { readonly field: 'wording' | 'attribution' | 'occasion' | 'context' }
>

function isFinding(change: QuoteChange): change is FindingChange {
  return ['wording', 'attribution', 'occasion', 'context'].includes(change.field)
}

function onQuotes(changes: readonly Change[]): readonly QuoteChange[] {
  return changes.flatMap((change) => (change.on === 'quote' ? [change] : []))
}

/** "quote 3", "quotes 3 and 4", "12 quotes". */
function nameQuotes(changes: readonly QuoteChange[], { numberOf }: StepContext): string {
  const ids = [...new Set(changes.map(({ quoteId }) => quoteId))]
  const numbers = ids.flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b)
  const [first, second] = numbers
  if (numbers.length < ids.length || ids.length > 2 || first === undefined)
    return ids.length === 1 ? '1 quote' : `${ids.length.toLocaleString('en')} quotes`
  return second === undefined ? `quote ${first}` : `quotes ${first} and ${second}`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
