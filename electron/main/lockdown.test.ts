import { expect, test, vi } from 'vitest'
import {
  guardContents,
  guardSession,
  refuseAlways,
  refuseForeignNavigation,
  refuseNewWindow,
  refusePermission,
  refusePermissionRequest,
} from './lockdown'

test.each([
  ['app://quotedesk/index.html', 0],
  ['app://quotedesk/index.html#a', 0],
  ['https://example.org/', 1],
  ['file:///etc/passwd', 1],
  ['data:text/html,x', 1],
  ['blob:app://quotedesk/1', 1],
  ['about:blank', 1],
  [undefined, 1],
])('navigation to %s is prevented %i times', (url, times) => {
  const preventDefault = vi.fn()
  refuseForeignNavigation({ url, preventDefault })
  expect(preventDefault).toHaveBeenCalledTimes(times)
})

test('every new window is denied', () => {
  expect(refuseNewWindow()).toEqual({ action: 'deny' })
})

test('every permission is refused', () => {
  const answer = vi.fn()
  refusePermissionRequest(undefined, 'media', answer)
  expect(answer.mock.calls).toEqual([[false]])
  expect(refusePermission()).toBe(false)
})

test('every page gets the guards', () => {
  const contents = { on: vi.fn(), setWindowOpenHandler: vi.fn() }
  guardContents(contents)
  expect(contents.on.mock.calls).toEqual([
    ['will-frame-navigate', refuseForeignNavigation],
    ['will-redirect', refuseForeignNavigation],
    ['will-attach-webview', refuseAlways],
  ])
  expect(contents.setWindowOpenHandler.mock.calls).toEqual([[refuseNewWindow]])
})

test('the session gets the guards', () => {
  const session = { on: vi.fn(), setPermissionRequestHandler: vi.fn(), setPermissionCheckHandler: vi.fn() }
  guardSession(session)
  expect(session.setPermissionRequestHandler.mock.calls).toEqual([[refusePermissionRequest]])
  expect(session.setPermissionCheckHandler.mock.calls).toEqual([[refusePermission]])
  expect(session.on.mock.calls).toEqual([['will-download', refuseAlways]])
})
