import { beforeEach, describe, expect, test, vi } from 'vitest'
import { callNames } from '../../shared/contract/channels'
import type { Handlers } from './handlers'
import { answerCall, bindContract, isOwnSender } from './ipc'

const ownContents = { name: 'our page' }
const ownFrame = { url: 'app://quotedesk/index.html', parent: null }

describe('a sender', () => {
  test.each([
    ['the top frame of our page', { sender: ownContents, senderFrame: ownFrame }, true],
    ['another page', { sender: { name: 'other' }, senderFrame: ownFrame }, false],
    [
      'a frame inside our page',
      { sender: ownContents, senderFrame: { ...ownFrame, parent: ownFrame } },
      false,
    ],
    ['a frame that has gone', { sender: ownContents, senderFrame: null }, false],
    [
      'another site',
      { sender: ownContents, senderFrame: { url: 'https://example.org/', parent: null } },
      false,
    ],
    ['another host', { sender: ownContents, senderFrame: { url: 'app://other/', parent: null } }, false],
    ['no page yet', { sender: ownContents, senderFrame: { url: '', parent: null } }, false],
  ])('%s', (_case, call, isOwn) => {
    expect(isOwnSender(call, ownContents)).toBe(isOwn)
  })

  test('no window, no sender of ours', () => {
    expect(isOwnSender({ sender: undefined, senderFrame: null }, undefined)).toBe(false)
  })
})

const handlers = {
  'app.describe': vi.fn(() => Promise.resolve({ version: '1', userName: 'ann', platform: 'linux' })),
  'file.choose': vi.fn(() => Promise.resolve([])),
  'folder.choose': vi.fn(() => Promise.resolve([])),
  'file.read': vi.fn(() => Promise.resolve({ ok: false, problem: 'missing' } as const)),
  'url.fetch': vi.fn(() => Promise.resolve({ ok: false, problem: { code: 'busy', at: '' } } as const)),
  'url.cancel': vi.fn(() => Promise.resolve(undefined)),
  'network.describe': vi.fn(() => Promise.resolve({ allowsPrivate: false })),
  'network.allowPrivate': vi.fn(() => Promise.resolve({ allowsPrivate: false })),
  'sheet.save': vi.fn(() => Promise.resolve({ ok: true, value: null } as const)),
  'sheet.print': vi.fn(() => Promise.resolve(new Uint8Array())),
  'package.open': vi.fn(() => Promise.resolve({ ok: true, value: null } as const)),
  'backup.list': vi.fn(() => Promise.resolve({ place: '', backups: [] })),
  'backup.save': vi.fn(() => Promise.resolve({ ok: false, problem: 'failed' } as const)),
  'backup.read': vi.fn(() => Promise.resolve({ ok: false, problem: 'missing' } as const)),
  'backup.choosePlace': vi.fn(() => Promise.resolve(null)),
  'original.save': vi.fn(() => Promise.resolve({ ok: true, value: null } as const)),
  'menu.setKeys': vi.fn(() => Promise.resolve(undefined)),
} satisfies Handlers

beforeEach(() => {
  vi.clearAllMocks()
})

describe('a request that fits the contract reaches its handler', () => {
  const save = { suggestedName: 'sheet.csv', format: 'csv', bytes: new Uint8Array(2) }
  test.each([
    ['app.describe', [undefined]],
    ['app.describe', []],
    ['file.choose', [undefined]],
    ['file.read', [{ token: 'a' }]],
    ['url.fetch', [{ call: 'a', url: 'https://paper.test/' }]],
    ['url.cancel', [{ call: 'a' }]],
    ['network.allowPrivate', [{ allows: true }]],
    ['sheet.save', [save]],
    ['menu.setKeys', [{ undo: ['q'], exportSheet: [] }]],
  ] as const)('%s %j', async (name, args) => {
    await answerCall(name, handlers, args)
    expect(handlers[name].mock.calls).toEqual([[args[0]]])
  })
})

describe('any other is refused', () => {
  const save = { suggestedName: 'sheet.csv', format: 'csv', bytes: new Uint8Array(2) }
  test.each([
    ['app.describe', [null]],
    ['app.describe', [{}]],
    ['file.choose', [['/etc/passwd']]],
    ['file.read', []],
    ['file.read', ['a']],
    ['file.read', [{}]],
    ['file.read', [{ token: '' }]],
    ['file.read', [{ token: 1 }]],
    ['file.read', [{ token: 'a'.repeat(65) }]],
    ['file.read', [{ token: 'a', path: '/etc/passwd' }]],
    ['file.read', [{ token: 'a' }, { token: 'b' }]],
    ['menu.setKeys', [{ quit: ['q'] }]],
    ['menu.setKeys', [{ undo: 'q' }]],
    ['sheet.save', [{ ...save, path: '/home/ines/sheet.csv' }]],
    ['sheet.save', [{ ...save, format: 'exe' }]],
    ['sheet.save', [{ ...save, bytes: 'text' }]],
    ['sheet.save', [{ ...save, bytes: [1, 2] }]],
    ['sheet.save', [{ ...save, suggestedName: '../sheet.csv' }]],
    ['sheet.save', [{ ...save, suggestedName: 'a\\sheet.csv' }]],
    ['sheet.save', [{ ...save, suggestedName: '.profile' }]],
    ['sheet.save', [{ ...save, suggestedName: 'a\0.csv' }]],
  ] as const)('%s %j', async (name, args) => {
    await expect(answerCall(name, handlers, args)).rejects.toThrow(
      `${name}: the request does not fit the contract.`,
    )
    expect(handlers[name]).not.toHaveBeenCalled()
  })
})

test('what goes wrong inside reaches the page without a path', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  handlers['file.choose'].mockRejectedValueOnce(new Error('EACCES /home/ann/secret.txt'))
  await expect(answerCall('file.choose', handlers, [])).rejects.toThrow(
    /^file\.choose: failed in the main process\.$/,
  )
  expect(log.mock.calls.join()).toContain('/home/ann/secret.txt')
  log.mockRestore()
})

test('the calls of the contract are bound, each for our own page alone', () => {
  const bound = new Map<string, (event: never, ...args: readonly unknown[]) => unknown>()
  bindContract(
    { handle: (name, handler) => bound.set(name, handler as () => unknown) },
    handlers,
    () => ownContents,
  )
  expect([...bound.keys()]).toEqual(callNames)
  const foreign = { sender: ownContents, senderFrame: { url: 'https://example.org/', parent: null } }
  for (const [name, answer] of bound) {
    expect(() => answer(foreign as never)).toThrow(`${name}: refused, not from our own page.`)
  }
})
