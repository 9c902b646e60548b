import { describe, expect, it } from 'vitest'
import { type EvidenceDraft, readDraft, toEmptyDraft } from './evidenceDraft'

const now = new Date(2026, 2, 5, 14, 32, 30)
const link: Partial<EvidenceDraft> = { url: 'https://council.test/minutes' }
const read = (part: Partial<EvidenceDraft>) => readDraft({ ...toEmptyDraft(now), ...part }, now)

describe('D2.1 evidence says when it was captured', () => {
  it('now, to the minute, unless something else is entered', () => {
    expect(read(link).evidence?.capturedAt).toBe(new Date(2026, 2, 5, 14, 32).toISOString())
    expect(read({ ...link, captured: '2026-03-01T09:05' }).evidence?.capturedAt).toBe(
      new Date(2026, 2, 1, 9, 5).toISOString(),
    )
  })

  it.each([
    ['', 'Enter the day and the time.'],
    ['2026-03-05T14:33', 'That is still to come. Enter when it was captured.'],
  ])('%j is refused', (captured, problem) => {
    expect(read({ ...link, captured })).toEqual({ evidence: null, problems: { captured: problem } })
  })
})
