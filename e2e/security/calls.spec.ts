import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { QuotedeskApi } from '../../shared/contract/ipc'
import { expect, test } from '../launchApp'

declare global {
  /** What the preload gives the page. */
  var quotedesk: QuotedeskApi
}

test.describe('a call that does not fit the contract is refused', () => {
  const save = `suggestedName: 'a.csv', format: 'csv', bytes: new Uint8Array(1)`
  const misfit = /does not fit the contract/
  const lines: readonly (readonly [call: string, message: RegExp])[] = [
    [`quotedesk['app.describe']({})`, misfit],
    [`quotedesk['file.choose']('/etc/passwd')`, misfit],
    [`quotedesk['file.read']()`, misfit],
    [`quotedesk['file.read']('/etc/passwd')`, misfit],
    [`quotedesk['file.read']({ token: 7 })`, misfit],
    [`quotedesk['file.read']({ token: '' })`, misfit],
    [`quotedesk['file.read']({ token: 'a', path: '/etc/passwd' })`, misfit],
    [`quotedesk['file.read']({ token: () => 'a' })`, /could not be cloned/],
    [`quotedesk['sheet.save']({ ${save}, path: '/home/ines/sheet.csv' })`, misfit],
    [`quotedesk['sheet.save']({ ${save}, format: 'exe' })`, misfit],
    [`quotedesk['sheet.save']({ ${save}, bytes: 'x' })`, misfit],
    [`quotedesk['sheet.save']({ ${save}, suggestedName: '../a.csv' })`, misfit],
    [`quotedesk['sheet.save']({ ${save}, suggestedName: 'C:\\\\a.csv' })`, misfit],
    [`quotedesk['sheet.save']({ ${save}, suggestedName: '.bashrc' })`, misfit],
    [`quotedesk['menu.setKeys']({ quit: ['Mod+j'] })`, misfit],
    [`quotedesk['menu.setKeys']({ undo: 'Mod+j' })`, misfit],
    [`quotedesk['file.delete']({})`, /not a function/],
  ]
  for (const [call, message] of lines) {
    test(call, async ({ sharedApp: { window } }) => {
      const answer = window.evaluate(
        `(async () => ${call})().then(() => 'answered', (error) => error.message)`,
      )
      expect(await answer).toMatch(message)
    })
  }

  for (const token of ['guess', '/etc/passwd', '../package.json']) {
    test(`a token that nobody was given: ${token}`, async ({ sharedApp: { window } }) => {
      const answer = await window.evaluate(
        (guess) => globalThis.quotedesk['file.read']({ token: guess }),
        token,
      )
      expect(answer).toEqual({ ok: false, problem: 'unknown-token' })
    })
  }

  test('whatever it asks, from a page that is not ours', async ({ app: { window, electron } }) => {
    await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>Foreign</title>'),
    )
    await expect(window).toHaveTitle('Foreign')
    for (const name of ['app.describe', 'file.choose'] as const) {
      const answer = window.evaluate(
        (call) =>
          globalThis.quotedesk[call](undefined).then(
            () => 'answered',
            (error: unknown) => String(error),
          ),
        name,
      )
      expect(await answer).toContain(`${name}: refused, not from our own page.`)
    }
  })
})

test.describe('the main process touches the chosen paths alone', () => {
  let folder = ''
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quotedesk-security-'))
  })
  test.afterEach(() => rm(folder, { recursive: true }))

  const saveSheet = (window: Page): Promise<unknown> =>
    window.evaluate(() => {
      const bytes = new TextEncoder().encode('a,b')
      return globalThis.quotedesk['sheet.save']({ suggestedName: 'proposed.csv', format: 'csv', bytes })
    })

  test('a sheet is written where the person said, not where the page proposed', async ({ app }) => {
    await app.saveTo(join(folder, 'chosen.csv'))
    expect(await saveSheet(app.window)).toEqual({ ok: true, value: { name: 'chosen.csv' } })
    expect(await readdir(folder)).toEqual(['chosen.csv'])
    expect(await readFile(join(folder, 'chosen.csv'), 'utf8')).toBe('a,b')
  })

  test('nothing is written when the person cancels', async ({ app }) => {
    await app.saveTo(undefined)
    expect(await saveSheet(app.window)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  test('a chosen file is read by its token, and the page never learns its path', async ({ app }) => {
    await writeFile(join(folder, 'a.txt'), 'words')
    await app.chooseFiles([join(folder, 'a.txt')])
    const { files, text } = await app.window.evaluate(async () => {
      const files = await globalThis.quotedesk['file.choose'](undefined)
      const read = await globalThis.quotedesk['file.read']({ token: files[0]?.token ?? '' })
      return { files, text: read.ok ? new TextDecoder().decode(read.value) : read.problem }
    })
    expect(files).toEqual([{ name: 'a.txt', token: expect.stringMatching(/^[\w-]{32}$/) as unknown }])
    expect(text).toBe('words')
  })

  test('a token is worth nothing after the program has ended', async ({ app }) => {
    await writeFile(join(folder, 'a.txt'), 'words')
    await app.chooseFiles([join(folder, 'a.txt')])
    const token = await app.window.evaluate(
      async () => (await globalThis.quotedesk['file.choose'](undefined))[0]?.token ?? '',
    )
    const window = await app.relaunch()
    const answer = await window.evaluate((old) => globalThis.quotedesk['file.read']({ token: old }), token)
    expect(answer).toEqual({ ok: false, problem: 'unknown-token' })
  })
})
