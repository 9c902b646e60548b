import { describe, expect, it, test } from 'vitest'
import { edtfSchema } from '../model/edtf'
import type { EchoMember } from '../model/echo'
import { describeEcho } from './describeEcho'
import { createEchoes } from './echoes'
import { groupEchoes } from './groupEchoes'

const WHOLE = 'We will not close the harbour this year, and we will not close it next year either.'

describe('N6.1 and N6.2 which quotes are echoes', () => {
  it.each([
    ['N6.1', WHOLE, true],
    ['N6.1', 'We won’t close the harbor this year, and we won’t close it next year either', true],
    ['N6.1', 'we will not close the harbour this year', true],
    ['N6.1', 'We shall not close the harbour this year, and we will not close it next year either.', true],
    ['N6.1', 'The harbour will be deeper when this year is over, whatever it costs us.', false],
    ['N6.2', 'we will', false],
    ['N6.2', 'yes', false],
  ])('%s %s: %s', (_, words, isEcho) => {
    const echoes = createEchoes()
    const group = echoes.add(WHOLE)
    expect(echoes.find(words)).toBe(isEcho ? group : null)
    expect(echoes.add(words) === group).toBe(isEcho)
  })
})

const member = (
  id: string,
  words: string,
  speaker: string | null,
  saidOn: string | null,
  published: string,
): EchoMember => ({
  id,
  words,
  speaker,
  saidOn: saidOn === null ? null : edtfSchema.parse(saidOn),
  published: edtfSchema.parse(published),
})

describe('N6.3 an echo is described', () => {
  const members = [
    member('late', WHOLE, 'Tolliver', '2026-03-04', '2026-03-06'),
    member('first', WHOLE, 'Maren Tolliver', '2026-03-03', '2026-03-04'),
    member(
      'other',
      WHOLE.replace('not close the harbour', 'close the harbour'),
      'Arthur Fenn',
      null,
      '2026-03-05',
    ),
  ]
  test('by wordings, the earliest, speakers and conflicts', () => {
    expect(describeEcho(members)).toMatchObject({
      wordings: [
        { members: ['first', 'late'], check: null },
        { members: ['other'], check: { finding: 'meaning-at-risk' } },
      ],
      earliest: 'first',
      speakers: [
        { name: 'Maren Tolliver', members: ['first', 'late'] },
        { name: 'Arthur Fenn', members: ['other'] },
      ],
      hasSpeakerConflict: true,
      hasDateConflict: true,
    })
  })

  test('among all quotes those that stand alone are left out', () => {
    const alone = member(
      'alone',
      'Nobody has asked the ferry company what it thinks.',
      null,
      null,
      '2026-03-07',
    )
    const groups = groupEchoes([alone, ...members])
    expect(groups.map((group) => group.members.map(({ id }) => id).sort())).toEqual([
      ['first', 'late', 'other'],
    ])
  })

  test('no conflict where nobody disagrees', () => {
    const alike = members.slice(0, 1)
    expect(describeEcho(alike)).toMatchObject({ hasSpeakerConflict: false, hasDateConflict: false })
  })

  test('of no quotes there is none', () => {
    expect(() => describeEcho([])).toThrow(RangeError)
  })
})
