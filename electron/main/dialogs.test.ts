import type { BrowserWindow, Dialog } from 'electron'
import { expect, test, vi } from 'vitest'
import { createDialogs } from './dialogs'

const window = Object.create(null) as BrowserWindow

function createFake(
  open: object,
  save: object,
  box: object = {},
): Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'> {
  return {
    showOpenDialog: vi.fn().mockResolvedValue(open),
    showSaveDialog: vi.fn().mockResolvedValue(save),
    showMessageBox: vi.fn().mockResolvedValue(box),
  }
}

test('several files may be chosen, no folders', async () => {
  const dialog = createFake({ canceled: false, filePaths: ['/a', '/b'] }, {})
  expect(await createDialogs(dialog, () => window).chooseFiles()).toEqual(['/a', '/b'])
  expect(vi.mocked(dialog.showOpenDialog).mock.calls[0]).toMatchObject([
    window,
    { properties: ['openFile', 'multiSelections'] },
  ])
})

test('a folder may be chosen', async () => {
  const dialog = createFake({ canceled: false, filePaths: ['/inbox'] }, {})
  expect(await createDialogs(dialog, () => window).chooseFolder('articles')).toBe('/inbox')
  expect(vi.mocked(dialog.showOpenDialog).mock.calls[0]).toMatchObject([
    window,
    { title: 'Open a folder of articles', properties: ['openDirectory', 'createDirectory'] },
  ])
})

test('cancelling chooses nothing', async () => {
  const dialogs = createDialogs(
    createFake({ canceled: true, filePaths: ['/a'] }, { canceled: true, filePath: '/a' }),
    () => window,
  )
  expect(await dialogs.chooseFiles()).toEqual([])
  expect(await dialogs.chooseFolder('backups')).toBeUndefined()
  expect(await dialogs.chooseSavePlace('a.csv', 'csv')).toBeUndefined()
})

test('a sheet is proposed under its name and kind, and asked before it replaces another', async () => {
  const dialog = createFake({}, { canceled: false, filePath: '/b.html' })
  expect(await createDialogs(dialog, () => window).chooseSavePlace('a.html', 'html')).toBe('/b.html')
  expect(vi.mocked(dialog.showSaveDialog).mock.calls[0]).toMatchObject([
    window,
    { defaultPath: 'a.html', filters: [{ extensions: ['html'] }], properties: ['showOverwriteConfirmation'] },
  ])
})

test.each([
  [0, false],
  [1, true],
])('I7.2 what is allowed is asked for, and no is the usual answer: button %i', async (response, allows) => {
  const dialog = createFake({}, {}, { response })
  expect(await createDialogs(dialog, () => window).confirmPrivate()).toBe(allows)
  expect(vi.mocked(dialog.showMessageBox).mock.calls[0]).toMatchObject([
    window,
    { defaultId: 0, cancelId: 0 },
  ])
})
