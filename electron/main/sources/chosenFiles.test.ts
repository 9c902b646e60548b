import { expect, test } from 'vitest'
import { createChosenFiles } from './chosenFiles'

test('a token finds its path and nothing else does', () => {
  const files = createChosenFiles()
  const token = files.remember('/home/ann/a.txt')
  expect(files.find(token)).toBe('/home/ann/a.txt')
  expect(files.find('/home/ann/a.txt')).toBeUndefined()
  expect(files.find('')).toBeUndefined()
})

test('tokens cannot be guessed: 24 random bytes, another one each time', () => {
  const files = createChosenFiles()
  const tokens = Array.from({ length: 100 }, () => files.remember('/a'))
  expect(new Set(tokens).size).toBe(100)
  expect(tokens.every((token) => /^[\w-]{32}$/.test(token))).toBe(true)
})

test('each session has its own', () => {
  const token = createChosenFiles().remember('/a')
  expect(createChosenFiles().find(token)).toBeUndefined()
})
