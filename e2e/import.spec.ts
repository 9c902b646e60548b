import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, drop, paste, writeFiles } from './pages/articles'
import { Desk } from './pages/desk'

/** The council article in UTF-16 with a byte order mark. */
function toUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
}

/** The council article in Windows-1252, in which its curly marks are single bytes. */
function toWindows1252(text: string): Uint8Array {
  const bytes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92 }
  return Uint8Array.from(text, (character) => bytes[character] ?? character.charCodeAt(0))
}

test.describe('A1.1 an article comes in by the dialog, by drag and drop, and by paste', () => {
  test('File, Open', async ({ app }) => {
    await app.chooseFiles(await writeFiles({ 'council.txt': council }))
    await app.chooseMenu('openFile')
    const desk = new Desk(app.window)
    await expect(desk.rows).toHaveCount(4)
    await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(
      'Council to vote again on the harbour wall',
    )
  })

  test('a dialog that is cancelled changes nothing', async ({ app }) => {
    await app.chooseFiles([])
    await app.chooseMenu('openFile')
    await expect(app.window.getByRole('heading', { name: 'Paste an article to begin' })).toBeVisible()
  })

  test('drag and drop', async ({ app }) => {
    await drop(app.window, { 'council.txt': council })
    await expect(new Desk(app.window).rows).toHaveCount(4)
  })

  test('paste', async ({ app }) => {
    await paste(app.window, council)
    await expect(new Desk(app.window).rows).toHaveCount(4)
  })

  test('the sample article of the first run', async ({ app }) => {
    await app.window.getByRole('button', { name: 'Try the sample article' }).click()
    await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(/^Port knew dredging plan/)
  })

  test('several files at once are shown in the library', async ({ app }) => {
    const paths = await writeFiles({
      'council.txt': council,
      'ferry.txt': 'Ferry stays\n\n“It stays,” Ada Winn said.\n',
    })
    await app.chooseFiles(paths)
    await app.chooseMenu('openFile')
    await expect(app.window.getByRole('heading', { name: 'Library' })).toBeVisible()
    await expect(app.window.getByRole('main').getByRole('listitem')).toHaveCount(2)
    await expectAccessible(app.window)
  })
})

test.describe('A1.2 the same article is in the library once', () => {
  const encodings: Readonly<Record<string, string | Uint8Array>> = {
    'UTF-8': council,
    'UTF-16': toUtf16(council),
    'Windows-1252': toWindows1252(council),
  }
  for (const [encoding, content] of Object.entries(encodings)) {
    test(`first pasted, then opened in ${encoding}`, async ({ app }) => {
      await paste(app.window, council)
      await expect(new Desk(app.window).rows).toHaveCount(4)
      await app.window.keyboard.press('v')
      await app.chooseFiles(await writeFiles({ 'council.txt': content }))
      await app.chooseMenu('openFile')
      await expect(app.window.getByText('The article is in the library already')).toBeVisible()
      await expect(new Desk(app.window).progress).toHaveText('1 of 4 decided')
      await app.window.keyboard.press('b')
      await expect(app.window.getByRole('main').getByRole('listitem')).toHaveCount(1)
    })
  }
})

test.describe('A1.3 what the text states is found, the rest is asked for', () => {
  test('title, byline and URL are found; the publication date is asked for', async ({ app }) => {
    await paste(app.window, council)
    const article = new Desk(app.window).article
    await expect(article.getByText('By Ines Marrow')).toBeVisible()
    await expect(article.getByRole('button', { name: 'Set publication date' })).toBeVisible()
    await expect(article.getByRole('button', { name: 'Add byline' })).toHaveCount(0)
    await app.window.keyboard.press('i')
    await expect(app.window.getByLabel('URL')).toHaveValue('https://www.marrowgazette.test/news/harbour-wall')
    await expectAccessible(app.window)
  })

  test('a text without a title asks for one, and shows it when it is given', async ({ app }) => {
    await paste(
      app.window,
      '“It stays,” Ada Winn said on Monday, and nobody in the long meeting disagreed with her.',
    )
    await app.window.getByRole('button', { name: 'Add title' }).click()
    await app.window.getByLabel('Title').fill('Ferry stays')
    await app.window.getByRole('button', { name: 'Save details' }).click()
    await expect(app.window.getByRole('heading', { level: 1 })).toHaveText('Ferry stays')
  })
})
