import { describe, expect, it } from 'vitest'
import type { Change } from '../model/action'
import { articleIdSchema, quoteIdSchema } from '../model/ids'
import { unchecked } from '../model/finding'
import { noContext, type StepContext, toDoneWords, toTakenWords } from './stepWords'

const articleId = articleIdSchema.parse('a'.repeat(64))
const text = 'One two three four five'
const quoteId = (number: number) => quoteIdSchema.parse(`${articleId}:${number}`)
const onQuote = (number: number, field: string, from: unknown, to: unknown): Change =>
  ({ on: 'quote', articleId, quoteId: quoteId(number), field, from, to }) as Change
const onArticle = (field: string, to: unknown): Change =>
  ({ on: 'article', articleId, field, from: null, to }) as Change
const context: StepContext = {
  numberOf: (id) => Number(id.split(':')[1]),
  titleOf: () => 'The ferry',
  text,
}
const merge: Change = { on: 'speaker', speakerKey: 'a', field: 'mergedInto', from: null, to: 'b' }

const steps: readonly (readonly [readonly Change[], string, string])[] = [
  [[onQuote(3, 'verdict', 'undecided', 'verified')], 'Quote 3: Verified', 'quote 3 is verified again'],
  [[onQuote(3, 'note', '', 'a')], 'Note of quote 3 saved', 'the note of quote 3'],
  [
    [onQuote(3, 'wording', unchecked, { answer: 'right', reason: null })],
    'Quote 3: wording right',
    'the wording of quote 3',
  ],
  [
    [onQuote(3, 'words', null, [{ start: 0, end: 18 }])],
    'Quote 3 now ends with “two three four”',
    'the words of quote 3',
  ],
  [[onQuote(3, 'words', [{ start: 0, end: 3 }], null)], 'Quote 3 has other words', 'the words of quote 3'],
  [
    [onQuote(4, 'added', null, 'direct'), onQuote(4, 'words', null, [{ start: 0, end: 3 }])],
    'Quote 4 added',
    'the addition of quote 4',
  ],
  [
    [onQuote(3, 'words', null, [{ start: 0, end: 3 }]), onQuote(4, 'added', null, 'direct')],
    'Split into quotes 3 and 4',
    'the division of quotes 3 and 4',
  ],
  [
    [onQuote(3, 'words', null, [{ start: 0, end: 3 }]), onQuote(4, 'isDeleted', false, true)],
    'Quotes 3 and 4 joined',
    'the joining of quotes 3 and 4',
  ],
  [[onQuote(3, 'isDeleted', false, true)], 'Quote 3 deleted', 'the deletion of quote 3'],
  [[onQuote(3, 'isDeleted', true, false)], 'Quote 3 brought back', 'the deletion of quote 3'],
  [
    [1, 2, 3].map((number) => onQuote(number, 'tags', [], ['lead'])),
    'Tags of 3 quotes saved',
    'the tags of 3 quotes',
  ],
  [
    [onQuote(3, 'note', '', 'a'), onQuote(3, 'role', null, null)],
    'Answers of quote 3 saved',
    'the answers of quote 3',
  ],
  [[onArticle('isDeleted', true)], 'Deletion of “The ferry” saved', 'the deletion of “The ferry”'],
  [
    [onArticle('title', 'a'), onArticle('url', 'b')],
    'Details of “The ferry” saved',
    'the details of “The ferry”',
  ],
  [[merge], 'Merging of the speakers saved', 'the merging of the speakers'],
]

describe('R6.5 one wording tells in every view what was changed, undone and redone', () => {
  it.each(steps)('%#', (changes, done, subject) => {
    const step = { step: { kind: 'do' }, changes } as const
    expect(toDoneWords(step, context)).toBe(done)
    expect(toTakenWords('undo', step, context)).toBe(`Undone: ${subject}`)
    expect(toTakenWords('redo', step, context)).toBe(`Redone: ${subject}`)
  })

  it('says when there was nothing', () => {
    expect(toTakenWords('undo', null, noContext)).toBe('Nothing to undo')
    expect(toTakenWords('redo', null, noContext)).toBe('Nothing to redo')
  })

  it('counts quotes that the screen gives no numbers', () => {
    const changes = [
      onQuote(3, 'verdict', 'verified', 'undecided'),
      onQuote(4, 'verdict', 'verified', 'disputed'),
    ]
    const step = { step: { kind: 'undo', of: 'x' }, changes } as unknown as Parameters<typeof toDoneWords>[0]
    expect(toTakenWords('undo', step, noContext)).toBe('Undone: the verdict of 2 quotes')
  })
})
