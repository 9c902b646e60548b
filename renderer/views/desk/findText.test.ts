import { describe, expect, it } from 'vitest'
import { findText } from './findText'

describe('D2.1 text is found in the article whatever the case', () => {
  it.each([
    ['The port and the Port', 'port', [4, 17]],
    ['aaaa', 'aa', [0, 2]],
    ['nothing', '', []],
    ['nothing', 'x', []],
    ['İstanbul port', 'port', [9]],
  ])('%j: %j at %j', (text, wanted, places) => {
    expect(findText(text, wanted)).toEqual(places)
  })
})
