import { expect, test } from 'vitest'
import { createPace } from './importPace'

test('A1.10 nothing is said of the pace in the first second, and while nothing is done', () => {
  const pace = createPace()
  expect(pace(0, 100, 0)).toBeNull()
  expect(pace(5, 100, 900)).toBeNull()
  expect(createPace()(0, 100, 5000)).toBeNull()
})

test('A1.10 the pace is that of the last ten seconds, the rest goes on like it', () => {
  const pace = createPace()
  for (let second = 0; second <= 20; second++) pace(second, 1000, second * 1000)
  expect(pace(120, 1000, 30_000)).toEqual({ perSecond: 10, secondsLeft: 88 })
})
