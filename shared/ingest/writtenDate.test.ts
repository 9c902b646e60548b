import { expect, it } from 'vitest'
import { findWrittenDate } from './writtenDate'

it.each([
  ['2019-12-05', '2019-12-05'],
  ['2019-12-05T14:03:00-05:00', '2019-12-05'],
  ['December 5, 2019', '2019-12-05'],
  ['Thursday, Dec. 5th, 2019', '2019-12-05'],
  ['5 Dec 2019', '2019-12-05'],
  ['the 5th of December 2019', '2019-12-05'],
  ['Sept. 30, 2019', '2019-09-30'],
  ['December 2019', '2019-12'],
  ['25/12/2019', '2019-12-25'],
  ['12/25/2019', '2019-12-25'],
  ['4/4/2019', '2019-04-04'],
  ['03/04/2019', null],
  ['February 30, 2019', null],
  ['2019-13-01', null],
  ['Dec. 5', null],
  ['2019', null],
  ['maybe 2019', null],
])('I3.4 the date in "%s" is %s', (written, edtf) => {
  expect(findWrittenDate(written)?.edtf ?? null).toBe(edtf)
})
