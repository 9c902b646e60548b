import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste, writeFiles } from './pages/articles'
import { Desk } from './pages/desk'

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
  await app.window.keyboard.press('v')
  await expect(new Desk(app.window).progress).toHaveText('1 of 4 decided')
  await app.chooseMenu('exportSheet')
})

async function newFolder(): Promise<string> {
  return dirname((await writeFiles({ 'other.txt': '' }))[0] ?? '')
}

test('A5.1 a spreadsheet: one row a quote, with its status', async ({ app }) => {
  const path = join(await newFolder(), 'sheet.csv')
  await app.saveTo(path)
  await app.window.getByText('Spreadsheet').click()
  await app.window.getByRole('dialog').getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByText('Sheet saved as sheet.csv')).toBeVisible()
  const text = await readFile(path, 'utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
  expect(data).toHaveLength(4)
  expect(Object.values(data[0] ?? {})).toEqual(
    expect.arrayContaining(['Petra Lindholm', 'XXXX-12-05', 'email', 'Verified']),
  )
})

test('A5.2 a page to print: complete in itself, without scripts', async ({ app }) => {
  const path = join(await newFolder(), 'sheet.html')
  await app.saveTo(path)
  await expectAccessible(app.window)
  await app.window.getByRole('dialog').getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByText('Sheet saved as sheet.html')).toBeVisible()
  const page = await readFile(path, 'utf8')
  expect(page).toContain('Council to vote again on the harbour wall')
  expect(page).toContain('Petra Lindholm')
  expect(page).not.toMatch(/<script|src="http|<link/)
})

test('A5.3 a cancelled dialog writes nothing and leaves the sheet open', async ({ app }) => {
  await app.saveTo(undefined)
  await app.window.getByRole('dialog').getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByRole('dialog', { name: 'Export sheet' })).toBeVisible()
})

test('A5.4 a sheet that cannot be written says why, and what was there stays', async ({ app }) => {
  const folder = await newFolder()
  const path = join(folder, 'missing', 'sheet.html')
  await app.saveTo(path)
  await app.window.getByRole('dialog').getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByRole('alert')).toHaveText(
    'The folder is no longer there. Choose another folder.',
  )
  await writeFile(join(folder, 'sheet.html'), 'before')
  await app.saveTo(join(folder, 'sheet.html'))
  await app.window.getByRole('dialog').getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByText('Sheet saved as sheet.html')).toBeVisible()
  expect((await readdir(folder)).sort()).toEqual(['other.txt', 'sheet.html'])
})
