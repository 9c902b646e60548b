import { expect, test } from 'vitest'
import { parseAddresses } from './parseAddresses'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  [' \n ', []],
  ['https://paper.test/a', ['https://paper.test/a']],
  ['http://paper.test/a\n\nhttps://paper.test/b ', ['http://paper.test/a', 'https://paper.test/b']],
  ['paper.test/a', ['https://paper.test/a']],
  ['paper.test:8080/a', ['https://paper.test:8080/a']],
  ['https://paper.test/a https://paper.test/a', ['https://paper.test/a']],
  ['ftp://paper.test/a', ['ftp://paper.test/a']],
  ['file:///etc/hostname', ['file:///etc/hostname']],
]
test.each(cases)('I7.5 typing %j asks for %j', (typed, addresses) => {
  expect(parseAddresses(typed)).toEqual(addresses)
})
