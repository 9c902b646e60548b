import { describe, expect, it } from 'vitest'
import { type Verdict, verdicts } from '../model/verdict'
import { nextUndecided } from './progress'

const read = (letters: string): Verdict[] =>
  Array.from(letters, (letter) => verdicts.find((verdict) => verdict.startsWith(letter)) ?? 'undecided')

describe('R3.1 a decision moves on to the next undecided quote', () => {
  it.each([
    ['uuu', 0, 1],
    ['uvu', 0, 2],
    ['uvv', 0, 0],
    ['uvu', 2, 0],
    ['vvv', 1, 1],
    ['vdn', 2, 2],
    ['u', 0, 0],
    ['', 0, 0],
  ])('%s from %i goes to %i', (states, from, to) => {
    expect(nextUndecided(read(states), from)).toBe(to)
  })
})
