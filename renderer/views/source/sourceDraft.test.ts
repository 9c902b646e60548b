import { describe, expect, it } from 'vitest'
import { articleIdSchema } from '../../../shared/model/ids'
import { readSource, toSourceDraft } from './sourceDraft'

const id = articleIdSchema.parse('a'.repeat(64))
const now = '2026-03-05T14:32:00.000Z'

describe('N8.2 what is typed of a source', () => {
  it.each([
    ['nothing', {}, { role: 'primary', speaker: null, saidOn: null, place: null, archiveUrl: null }],
    [
      'a speaker and a day',
      { speaker: ' Maren Tolliver ', saidOn: '3 March 2026' },
      { speaker: 'Maren Tolliver', saidOn: '2026-03-03' },
    ],
    ['an address', { archiveUrl: 'https://archive.test/1' }, { archiveUrl: 'https://archive.test/1' }],
  ])('%s', (_, typed, source) => {
    const { value } = readSource({ ...toSourceDraft(null), ...typed }, id, now)
    expect(value).toMatchObject({ articleId: id, capturedAt: now, ...source })
    expect(value && readSource(toSourceDraft(value), id, now).value).toEqual(value)
  })

  it.each([
    ['a day that is none', { saidOn: '30 Feb 2026' }, 'saidOn'],
    ['an address that is none', { archiveUrl: 'archive' }, 'archiveUrl'],
  ])('%s', (_, typed, field) => {
    const { value, problems } = readSource({ ...toSourceDraft(null), ...typed }, id, now)
    expect([value, Object.keys(problems)]).toEqual([null, [field]])
  })
})
