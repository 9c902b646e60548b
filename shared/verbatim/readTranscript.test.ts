import { describe, expect, it, test } from 'vitest'
import { checkAgainst, rulesOf } from './check.testing'
import { indexSource } from './indexSource'
import { readTranscript } from './readTranscript'

describe('N4.1 turns and times', () => {
  it.each([
    ['THE CHAIR: Order.\nMS. QUILL: Thank you.', ['THE CHAIR', 'MS. QUILL']],
    ['Q. Were you there?\nA. I was.', ['Q', 'A']],
    [' 1  Q.  Were you there?\n 2  A.  I was.', ['Q', 'A']],
    ['>> FENN: YES\n>> NO', ['FENN', null]],
    ['Mr. FENN. I thank the chair.\nThe SPEAKER. The vote is taken.', ['Mr. FENN', 'The SPEAKER']],
    ['1\n00:00:01.000 --> 00:00:02.000\n<v Ines Calder>Good evening.', ['Ines Calder']],
    ['[00:01:04] Dr. Amadi: Do not drink it.', ['Dr. Amadi']],
    ['Quill: Yes.\nFenn: No.\nQuill: Why?\nFenn: Because.', ['Quill', 'Fenn', 'Quill', 'Fenn']],
    ['Note: this is a report.\nIt has one remark: no turns.', []],
  ])('%j', (text, speakers) => {
    expect(readTranscript(text).turns.map(({ speaker }) => speaker)).toEqual(speakers)
  })

  it.each([
    ['00:01:02.500 --> 00:01:04.000\nYes.', [62]],
    ['[0:14:09] Yes.', [849]],
    ['At 9:30 we began.', []],
  ])('times of %j', (text, seconds) => {
    expect(readTranscript(text).times.map((time) => time.seconds)).toEqual(seconds)
  })
})

describe('N4.2 what is printed and not said', () => {
  const TEXT = `HALE: We will keep the school open [Applause] and we will mend the roof of it.\nQUILL: I would rather close it. That is my view of the whole matter.`

  test('stage directions are no words', () => {
    const check = checkAgainst(TEXT, 'We will keep the school open and we will mend the roof of it.')
    expect([check.finding, rulesOf(check)]).toEqual(['exact', ['apparatus-skipped']])
  })

  test('a quote over two speakers is at risk', () => {
    const check = checkAgainst(TEXT, 'we will mend the roof of it. I would rather close it.')
    expect([check.finding, rulesOf(check)]).toEqual([
      'meaning-at-risk',
      ['apparatus-skipped', 'across-speakers'],
    ])
  })
})

describe('N4.3 the paragraphs are believed before the text', () => {
  test('speaker and time', () => {
    const text = 'Good evening.\n\nGood evening to you.'
    const index = indexSource(text, [
      { start: 0, end: 13, speaker: 'Ines Calder', seconds: 1 },
      { start: 15, end: 35, speaker: 'Rory Vance', seconds: 4 },
    ])
    expect(index.transcript.turns.map(({ speaker }) => speaker)).toEqual(['Ines Calder', 'Rory Vance'])
    expect(index.transcript.times).toEqual([
      { at: 0, seconds: 1 },
      { at: 15, seconds: 4 },
    ])
  })
})
