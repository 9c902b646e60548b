import { expect, it } from 'vitest'
import { toggleValue } from './toggleValue'

it.each([
  ['S3.1 one is left out of all', [], 'b', ['a', 'c']],
  ['S3.1 one is taken in again', ['a', 'c'], 'b', []],
  ['S3.1 one is left out of some', ['a', 'b'], 'a', ['b']],
  ['S3.1 the last one stays', ['b'], 'b', ['b']],
])('%s', (_, chosen, value, next) => {
  expect(toggleValue(['a', 'b', 'c'], chosen, value)).toEqual(next)
})
