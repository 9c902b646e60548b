import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, type RunningApp, test } from './launchApp'
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

/** Chooses the format by its name, saves, and returns what was written. */
async function exportAs(app: RunningApp, format: string, name: string): Promise<Buffer> {
  const path = join(await newFolder(), name)
  await app.saveTo(path)
  const dialog = app.window.getByRole('dialog', { name: 'Export sheet' })
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  await dialog.getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByText(`Sheet saved as ${name}`)).toBeVisible()
  return readFile(path)
}

const unzipped = (bytes: Buffer, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

test('A5.1 a spreadsheet: one row a quote, with its status', async ({ app }) => {
  const text = (await exportAs(app, 'Spreadsheet', 'sheet.csv')).toString()
  expect(text.charCodeAt(0)).toBe(0xfeff)
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
  expect(data).toHaveLength(4)
  expect(Object.values(data[0] ?? {})).toEqual(
    expect.arrayContaining(['Petra Lindholm', 'XXXX-12-05', 'email', 'Verified']),
  )
})

test('A5.2 a page to print: complete in itself, without scripts', async ({ app }) => {
  await expectAccessible(app.window)
  const page = (await exportAs(app, 'Page to print', 'sheet.html')).toString()
  expect(page).toContain('Council to vote again on the harbour wall')
  expect(page).toContain('Petra Lindholm')
  expect(page).not.toMatch(/<script|src="http|<link/)
})

test('A5.5 a document, a workbook, Markdown and linked data', async ({ app }) => {
  const docx = await exportAs(app, 'Word document', 'sheet.docx')
  expect(unzipped(docx, 'word/document.xml')).toContain('Draft: 3 of 4 undecided')
  await app.chooseMenu('exportSheet')
  const xlsx = await exportAs(app, 'Excel workbook', 'sheet.xlsx')
  expect(unzipped(xlsx, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:Z5"/>')
  await app.chooseMenu('exportSheet')
  expect((await exportAs(app, 'Markdown', 'sheet.md')).toString()).toContain('### 1. Verified')
  await app.chooseMenu('exportSheet')
  expect(JSON.parse((await exportAs(app, 'Linked data', 'sheet.jsonld')).toString())).toMatchObject({
    type: 'AnnotationPage',
  })
})

test('A5.6 a PDF from the print engine', async ({ app }) => {
  const pdf = await exportAs(app, 'PDF', 'sheet.pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1')).toMatch(/\/StructTreeRoot/)
})

test('A5.7 the preview follows the choice, which is kept as a preset', async ({ app }) => {
  const dialog = app.window.getByRole('dialog', { name: 'Export sheet' })
  const preview = dialog.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('status')).toHaveText('Preview · 4 quotes')
  await dialog.getByRole('checkbox', { name: 'Undecided' }).uncheck()
  await expect(preview.getByRole('status')).toHaveText('Preview · 1 quote')
  await dialog.getByRole('radio', { name: 'Excel workbook' }).check()
  await expect(preview.getByRole('columnheader', { name: 'Said on (EDTF)' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await dialog.getByLabel('Name of the preset').fill('For the desk')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await app.window.keyboard.press('Escape')
  await app.chooseMenu('exportSheet')
  await dialog.getByLabel('Preset').selectOption('For the desk')
  await expect(preview.getByRole('status')).toHaveText('Preview · 1 quote')
  await expect(dialog.getByRole('radio', { name: 'Excel workbook' })).toBeChecked()
})

test('A5.9 what was decided a moment ago is in the sheet', async ({ app }) => {
  const dialog = app.window.getByRole('dialog', { name: 'Export sheet' })
  await expect(dialog.getByRole('radio', { name: 'Word document' })).toBeFocused()
  await app.window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  for (const key of ['d', 'c', 'Control+e']) await app.window.keyboard.press(key)
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('Draft: 1 of 4 undecided')
})

test('A5.8 what is confidential leaves only when asked for, with a warning', async ({ app }) => {
  const dialog = app.window.getByRole('dialog', { name: 'Export sheet' })
  await expect(dialog).toBeVisible()
  await app.window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const note = new Desk(app.window).card.getByLabel('Private note')
  await note.fill('Met her at the quay')
  await note.blur()
  await app.chooseMenu('exportSheet')
  expect((await exportAs(app, 'Markdown', 'open.md')).toString()).not.toContain('quay')
  await app.chooseMenu('exportSheet')
  await dialog.getByRole('checkbox', { name: 'Anonymity records and private notes' }).check()
  await expect(dialog.getByText('It may identify a source.').first()).toBeVisible()
  const text = (await exportAs(app, 'Markdown', 'all.md')).toString()
  expect(text).toContain('Met her at the quay')
  expect(text).toContain('Confidential: this file holds')
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
