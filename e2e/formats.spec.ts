import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { writeFiles } from './pages/articles'

const fixtures = join(import.meta.dirname, '../shared/ingest/fixtures')

/** The source files of these cases, under the name of their case. */
function takeFixtures(...names: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(
    names.map((name) => {
      const source = readdirSync(join(fixtures, name)).find((file) => file.startsWith('source.')) ?? ''
      const ending = source.slice(source.lastIndexOf('.'))
      return [`${name}${ending}`, new Uint8Array(readFileSync(join(fixtures, name, source)))]
    }),
  )
}

const oneOfEach = takeFixtures(
  'csv',
  'docx-pandoc',
  'eml-quoted-printable',
  'feed-atom',
  'feed-rss',
  'html-interview',
  'markdown-front-matter',
  'mhtml',
  'ndjson',
  'odt-by-hand',
  'pdf-two-columns',
  'rtf-by-hand',
  'srt',
  'txt-press-release',
  'vtt',
)

test('A1.5 a file of each format comes in, a data set with each of its articles', async ({ app }) => {
  await app.chooseFiles(await writeFiles(oneOfEach))
  await app.chooseMenu('openFile')
  await app.window.getByRole('button', { name: 'Add 2 articles' }).click({ timeout: 25_000 })
  const articles = Object.keys(oneOfEach).length + 2
  await expect(app.window.getByText(`${articles} articles added`)).toBeVisible({ timeout: 25_000 })
  await expect(app.window.getByRole('dialog')).toHaveCount(0)
})

test('A1.9 of a feed the entries that are chosen come in', async ({ app }) => {
  await app.chooseFiles(await writeFiles(takeFixtures('feed-rss')))
  await app.chooseMenu('openFile')
  const dialog = app.window.getByRole('dialog', { name: 'Choose from feed-rss.rss' })
  await dialog.getByLabel('Ferry strike ends').uncheck()
  await expectAccessible(app.window)
  await dialog.getByRole('button', { name: 'Add 1 article' }).click()
  await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(/Council to vote again/)
})

test('A1.4 a folder comes in whole', async ({ app }) => {
  const paths = await writeFiles(takeFixtures('html-amp', 'rtf-by-hand', 'eml-quoted-printable'))
  await app.chooseFiles([join(paths[0] ?? '', '..')])
  await app.chooseMenu('openFolder')
  await expect(app.window.getByRole('main').getByRole('listitem')).toHaveCount(3, { timeout: 30_000 })
})

test('A1.6 the details dialog says where each detail was found', async ({ app }) => {
  await app.chooseFiles(await writeFiles(takeFixtures('html-json-ld-graph')))
  await app.chooseMenu('openFile')
  await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(/Council to vote again/)
  await app.window.keyboard.press('i')
  const dialog = app.window.getByRole('dialog', { name: 'Article details' })
  await expect(dialog.getByText('From the page’s JSON-LD.').first()).toBeVisible()
  await expect(dialog.getByLabel('Update date')).toHaveValue('2026-03-06')
  await expectAccessible(app.window)
})

test('A1.7 the original is shown as inert text, and saved byte for byte', async ({ app }) => {
  const page = takeFixtures('html-json-ld-graph')
  const folder = await mkdtemp(join(tmpdir(), 'quotedesk-original-'))
  await writeFile(join(folder, 'keep.txt'), '')
  await app.chooseFiles(await writeFiles(page))
  await app.chooseMenu('openFile')
  await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(/Council to vote again/)
  await app.window.keyboard.press('o')
  const dialog = app.window.getByRole('dialog', { name: 'Original' })
  await expect(dialog.getByText('text/html', { exact: true })).toBeVisible()
  await expect(dialog.getByLabel('Text of the original')).toHaveText(/<!doctype html>/)
  await expectAccessible(app.window)
  await app.saveTo(join(folder, 'saved.html'))
  await dialog.getByRole('button', { name: 'Save original' }).click()
  await expect(app.window.getByText('Original saved as saved.html')).toBeVisible()
  const saved = new Uint8Array(await readFile(join(folder, 'saved.html')))
  expect(saved).toEqual(page['html-json-ld-graph.html'])
  await rm(folder, { recursive: true })
})

test('A1.8 what is pasted with formatting keeps its headings and paragraphs', async ({ app }) => {
  await app.window.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Ferry stays\n“It stays,” Ada Winn said.')
    clipboardData.setData('text/html', '<h1>Ferry stays</h1><p>“It stays,” Ada Winn said.</p>')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(app.window.getByRole('heading', { level: 1 })).toHaveText('Ferry stays')
})

const refused: Readonly<Record<string, { content: string | Uint8Array; reason: RegExp }>> = {
  'app.html': {
    content: takeFixtures('html-needs-script')['html-needs-script.html'] ?? '',
    reason: /until its scripts run/,
  },
  'paywall.html': {
    content: takeFixtures('html-paywall-login')['html-paywall-login.html'] ?? '',
    reason: /asks to log in/,
  },
  'deep.html': { content: `<html><body>${'<div>'.repeat(100_000)}`, reason: /nested too deep/ },
  'bomb.rss': {
    content: '<!DOCTYPE r [<!ENTITY a "aaaaaaaa">]><rss><channel/></rss>',
    reason: /defines entities/,
  },
  'cut.docx': {
    content: (oneOfEach['docx-pandoc.docx'] ?? new Uint8Array()).slice(0, 900),
    reason: /damaged or was cut off/,
  },
  'cut.pdf': { content: '%PDF-1.7\n1 0 obj', reason: /damaged or was cut off/ },
  'table.csv': { content: 'a,b\n1,2\n', reason: /holds no article/ },
}

test('A6.5 each file that no article can be read from is named with the reason, and the others come in', async ({
  app,
}) => {
  const contents = Object.fromEntries(Object.entries(refused).map(([name, { content }]) => [name, content]))
  await app.chooseFiles(await writeFiles({ ...contents, ...takeFixtures('html-amp') }))
  await app.chooseMenu('openFile')
  const report = app.window.getByRole('dialog', { name: '7 files were not added' })
  await expect(report).toBeVisible({ timeout: 30_000 })
  for (const [name, { reason }] of Object.entries(refused)) {
    await expect(report.getByRole('listitem').filter({ hasText: name })).toHaveText(reason)
  }
})
