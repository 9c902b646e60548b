import { describe, expect, it } from 'vitest'
import type { ArticleChange, QuoteChange } from '../model/action'
import { toChangeWords } from './historyWords'
import { aQuote, articleId, toQuoteId } from './reviewed.testing'

const text = 'One two three four five.'
const found = aQuote(text, 0, 3)

/** The change as one line: what was before in brackets. */
function write(field: string, from: unknown, to: unknown, on: 'quote' | 'article' = 'quote'): string {
  const change = { on, articleId, quoteId: toQuoteId(0), field, from, to } as QuoteChange | ArticleChange
  const words = toChangeWords(change, { text, found })
  const before = words.from === null ? '' : ` [${words.from}]`
  return `${words.does} ${words.what}${before}${words.to === null ? '' : ` ${words.to}`}`
}

const corrected = (value: unknown): unknown => ({ state: 'corrected', value })
const evidence = (id: string, title: string): unknown => ({ id, title, kind: 'link', url: null })

describe('R6.3 a change is told in words, with what stood before', () => {
  it.each<[string, unknown, unknown, string]>([
    ['verdict', 'undecided', 'needs-context', 'changed Verdict [Undecided] Needs context'],
    ['note', '', 'Ask.', 'set Note Ask.'],
    ['note', 'Ask.', '', 'cleared Note [Ask.]'],
    ['speaker', null, corrected('Bob Ash'), 'corrected Speaker [Ann] Bob Ash'],
    ['speaker', null, { state: 'confirmed', value: 'Ann' }, 'confirmed Speaker Ann'],
    ['speaker', corrected('Bob Ash'), null, 'took back Speaker [Bob Ash] Ann'],
    ['saidOn', null, corrected('2026-03-03'), 'corrected Date said [not stated] Tue 3 Mar 2026'],
    ['saidOn', corrected('2026-03-03'), corrected(null), 'corrected Date said [Tue 3 Mar 2026] not stated'],
    ['medium', null, corrected('email'), 'corrected Medium [not stated] email'],
    [
      'wording',
      { answer: 'unchecked', reason: null },
      { answer: 'wrong', reason: 'words-changed' },
      'changed Wording [unchecked] wrong (words changed)',
    ],
    ['evidence', [], [evidence('1', 'Transcript')], 'added Evidence Transcript'],
    ['evidence', [evidence('1', 'Transcript')], [], 'removed Evidence [Transcript]'],
    ['evidence', [evidence('1', 'A')], [evidence('2', 'B')], 'replaced Evidence [A] B'],
    ['evidence', [evidence('1', 'A')], [evidence('1', 'B')], 'changed Evidence [A] B'],
    [
      'anonymity',
      null,
      { reasonInCopy: '', terms: 'on background', whyKnows: '', approvedBy: 'Ines Marrow' },
      'set Anonymity record on background · Ines Marrow',
    ],
    ['words', null, [{ start: 0, end: 7 }], 'changed Words [“One”] “One two”'],
    ['tags', ['port'], ['port', 'wall'], 'changed Tags [port] port, wall'],
    ['assignee', null, 'Ann', 'set Assignment Ann'],
    ['isDeleted', false, true, 'deleted the quote'],
    ['added', null, 'direct', 'added the quote'],
  ])('%s from %j to %j', (field, from, to, words) => {
    expect(write(field, from, to)).toBe(words)
  })

  it.each<[string, unknown, unknown, string]>([
    ['published', null, '2026-03-05', 'set Publication date Thu 5 Mar 2026'],
    ['title', 'Wall', 'Harbour wall', 'changed Title [Wall] Harbour wall'],
    ['isArchived', false, true, 'archived the article'],
  ])('of the article: %s from %j to %j', (field, from, to, words) => {
    expect(write(field, from, to, 'article')).toBe(words)
  })
})
