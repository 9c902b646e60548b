import { expect, test } from 'vitest'
import { isOwnPage } from './ownPage'

test.each([
  ['app://quotedesk/index.html', true],
  ['app://quotedesk/assets/a.js?x#y', true],
  ['app://quotedesk', true],
  ['app://other/index.html', false],
  ['app://quotedesk.example/index.html', false],
  ['app://user@quotedesk/index.html', false],
  ['app://user:secret@quotedesk/index.html', false],
  ['app://quotedesk:8080/index.html', false],
  ['app:quotedesk', false],
  ['https://quotedesk/index.html', false],
  ['file:///index.html', false],
  ['data:text/html,x', false],
  ['blob:app://quotedesk/1', false],
  ['about:blank', false],
  ['javascript:0', false],
  ['', false],
  [undefined, false],
  [new URL('https://quotedesk/'), false],
])('own page: %s is %s', (url, isOwn) => {
  expect(isOwnPage(url)).toBe(isOwn)
})
