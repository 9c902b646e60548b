import { describe, expect, it, test } from 'vitest'
import { edtfSchema } from '../model/edtf'
import { checkAgainst } from './check.testing'
import { judgeOccasion } from './judgeOccasion'
import { isSameSpeaker } from './sameSpeaker'

const DEBATE = `MS. TOLLIVER: We will not close the harbour this year.\nMR. FENN: We will not close the harbour this year, she says. I would close it tomorrow morning.\nQ. And you?\nA. I have no view of my own on that.`
const day = (date: string | null) => (date === null ? null : edtfSchema.parse(date))

describe('N5.1 names are compared by their telling words', () => {
  it.each([
    ['Maren Tolliver', 'MS. TOLLIVER', true],
    ['Tolliver', 'Maren Tolliver', true],
    ['M. Tolliver', 'Maren Tolliver', true],
    ['the chair', 'THE CHAIR', true],
    ['Dr. Osei-Brandt', 'Ama Osei-Brandt', true],
    ['Maren Tolliver', 'Jane Tolliver', false],
    ['Senator Fenn', 'Senator Abara', false],
    ['the chair', 'MS. TOLLIVER', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameSpeaker(one, other)).toBe(isSame)
  })
})

describe('N5.1 and N5.2 whose words they are', () => {
  it.each([
    ['Maren Tolliver', 'We will not close the harbour this year', 'same-speaker', true],
    ['Arthur Fenn', 'We will not close the harbour this year', 'same-speaker', true],
    ['Maren Tolliver', 'I would close it tomorrow morning', 'other-speaker', false],
    ['Josephine Quill', 'I have no view of my own on that', 'same-speaker', false],
    [null, 'I would close it tomorrow morning', 'unknown', false],
    ['Maren Tolliver', 'We have never been so rich as in those days', 'unknown', false],
  ])('%s: %s', (speaker, words, attribution, isAmbiguous) => {
    const check = checkAgainst(DEBATE, words, speaker)
    const source = { speaker: 'Josephine Quill', date: null }
    expect(judgeOccasion({ speaker, date: null }, check, source)).toMatchObject({ attribution, isAmbiguous })
  })
})

describe('N5.3 on which day', () => {
  it.each([
    ['2026-03-03', '2026-03-03', 'same-date'],
    ['2026-03', '2026-03-03', 'same-date'],
    ['2026-03-04', '2026-03-03', 'other-date'],
    ['2025', '2026-03-03', 'other-date'],
    ['XXXX-03-04', '2026-03-03', 'same-date'],
    [null, '2026-03-03', 'unknown'],
  ])('said on %s, the source of %s: %s', (said, of, occasion) => {
    const check = checkAgainst(DEBATE, 'I would close it tomorrow morning')
    const found = judgeOccasion({ speaker: null, date: day(said) }, check, { speaker: null, date: day(of) })
    expect(found.occasion).toBe(occasion)
  })

  test('nothing is said of what is not found', () => {
    const check = checkAgainst(DEBATE, 'We have never been so rich as in those days')
    const found = judgeOccasion({ speaker: null, date: day('2025') }, check, {
      speaker: null,
      date: day('2026'),
    })
    expect(found).toMatchObject({ occasion: 'unknown', speaker: null })
  })
})
