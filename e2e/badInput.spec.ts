import { open, rm, symlink } from 'node:fs/promises'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, drop, paste, writeFiles } from './pages/articles'
import { Desk } from './pages/desk'

/** A file of 200 MB that takes no room on the disk. */
async function makeLarge(path: string): Promise<void> {
  const file = await open(path, 'w')
  await file.truncate(200 * 1024 * 1024)
  await file.close()
}

const refused: Readonly<Record<string, { content: string | Uint8Array; reason: RegExp }>> = {
  'empty.txt': { content: '', reason: /has no text/ },
  'spaces.txt': { content: ' \n\n\t ', reason: /has no text/ },
  'picture.txt': {
    content: Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
    reason: /not a format that Quotedesk reads/,
  },
}

test('A6.1 each file that cannot be read is named with the reason, and the others come in', async ({
  app,
}) => {
  const contents = Object.fromEntries(Object.entries(refused).map(([name, { content }]) => [name, content]))
  const paths = await writeFiles({
    ...contents,
    'large.txt': '',
    'gone.txt': council,
    'council.txt': council,
  })
  await makeLarge(paths.find((path) => path.endsWith('large.txt')) ?? '')
  await rm(paths.find((path) => path.endsWith('gone.txt')) ?? '')
  await app.chooseFiles(paths)
  await app.chooseMenu('openFile')
  const report = app.window.getByRole('dialog', { name: '5 files were not added' })
  await expect(report).toBeVisible({ timeout: 15_000 })
  for (const [name, { reason }] of Object.entries(refused)) {
    await expect(report.getByRole('listitem').filter({ hasText: name })).toHaveText(reason)
  }
  await expect(report.getByRole('listitem').filter({ hasText: 'large.txt' })).toHaveText(/larger than 32 MB/)
  await expect(report.getByRole('listitem').filter({ hasText: 'gone.txt' })).toHaveText(/no longer there/)
  await expectAccessible(app.window)
  await app.window.keyboard.press('Escape')
  await expect(new Desk(app.window).rows).toHaveCount(4)
})

test('A6.2 a folder or a device chosen as a file is refused', async ({ app }) => {
  const [path = ''] = await writeFiles({ 'zero.txt': '' })
  await rm(path)
  await symlink('/dev/zero', path)
  await app.chooseFiles([path])
  await app.chooseMenu('openFile')
  await expect(app.window.getByRole('dialog')).toHaveText(/cannot be read/)
})

test.describe('A6.3 odd text is an article like any other', () => {
  const odd: Readonly<Record<string, string>> = {
    'lone surrogates': 'Odd title\n\n“Half \uD83D a smile,” Ada Winn said. \uDE00\n',
    '10,000 quotation marks': `Odd title\n\n${'“'.repeat(10_000)}\n\n“It stays,” Ada Winn said.\n`,
    'one line of 500,000 characters': `Odd title\n\n“It stays,” Ada Winn said. ${'word '.repeat(100_000)}\n`,
  }
  for (const [name, text] of Object.entries(odd)) {
    test(name, async ({ app }) => {
      await paste(app.window, text)
      await expect(app.window.getByRole('heading', { level: 1 })).toHaveText('Odd title', { timeout: 15_000 })
      await expect(new Desk(app.window).rows.filter({ hasText: 'Ada Winn' })).toHaveCount(1)
      await app.window.keyboard.press('v')
      await expect(new Desk(app.window).status).toHaveText(/Verified/)
    })
  }
})

test('A6.4 dropped files meet the same limits', async ({ app }) => {
  await drop(app.window, { 'empty.txt': '', 'council.txt': council })
  await expect(app.window.getByRole('dialog', { name: 'One file was not added' })).toHaveText(/empty.txt/)
})
