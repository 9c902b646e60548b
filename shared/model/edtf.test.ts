import { describe, expect, it } from 'vitest'
import { isEdtf } from './edtf'

describe('M1.1 dates are EDTF level 1 as far as Quotedesk writes it', () => {
  it.each([
    '2019',
    '2019-12',
    '2019-12-05',
    'XXXX-12-05',
    'XXXX-12',
    '2021-22',
    '2019-11~',
    '2019-11-20/2019-11-24',
    'XXXX-02-29',
    '2024-02-29',
  ])('%s is one', (value) => {
    expect(isEdtf(value)).toBe(true)
  })

  it.each([
    '',
    'XXXX',
    '2019-13',
    '2019-25',
    '2021-22-01',
    '2019-12-32',
    '2019-02-29',
    '2019-12-5',
    '19-12-05',
    '2019/2020/2021',
    '2019-12-05T10:00',
    ' 2019',
    '/2019',
  ])('%j is none', (value) => {
    expect(isEdtf(value)).toBe(false)
  })
})
