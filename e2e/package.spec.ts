import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, type RunningApp, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { council, paste, tramway, writeFiles } from './pages/articles'
import { Desk } from './pages/desk'

async function newPlace(name: string): Promise<string> {
  return join(dirname((await writeFiles({ 'other.txt': '' }))[0] ?? ''), name)
}

/** Exports the chosen articles as package or JSON, with everything. */
async function exportTo(app: RunningApp, path: string, format: 'Package' | 'Library as JSON'): Promise<void> {
  await app.saveTo(path)
  await app.chooseMenu('exportSheet')
  const dialog = app.window.getByRole('dialog', { name: 'Export sheet' })
  await dialog.getByRole('radio', { name: format }).check()
  await dialog.getByRole('checkbox', { name: 'Anonymity records and private notes' }).check()
  await dialog.getByRole('button', { name: 'Export sheet' }).click()
  await expect(app.window.getByText(/^Sheet saved as/)).toBeVisible()
}

async function openPackage(app: RunningApp, path: string): Promise<void> {
  await app.chooseFiles([path])
  await app.chooseMenu('openPackage')
}

/** Every record of the library's tables, but for the state of the screen. */
function readTables(window: Page): Promise<unknown> {
  return window.evaluate(async () => {
    const open = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error('not read'))
        }
      })
    const database = (await open(indexedDB.open('quotedesk'))) as IDBDatabase
    const names = [...database.objectStoreNames].filter((name) => name !== 'settings')
    const transaction = database.transaction(names)
    const tables = await Promise.all(
      names.map(async (name) => {
        const all = (await open(transaction.objectStore(name).getAll())) as object[]
        return [
          name,
          all.map((each) => ('bytes' in each ? { ...each, bytes: [...(each.bytes as Uint8Array)] } : each)),
        ]
      }),
    )
    database.close()
    return tables
  })
}

async function emptyLibrary(app: RunningApp): Promise<void> {
  await app.window.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase('quotedesk')
        request.onsuccess = () => {
          resolve()
        }
      }),
  )
  await app.relaunch()
}

test.beforeEach(async ({ app }) => {
  await paste(app.window, council)
  await expect(new Desk(app.window).rows).toHaveCount(4)
  await app.window.keyboard.press('v')
  await expect(new Desk(app.window).progress).toHaveText('1 of 4 decided')
})

for (const [format, name] of [
  ['Package', 'all.quotedesk'],
  ['Library as JSON', 'all.json'],
] as const) {
  test(`A13.1 ${format}: there and back in a real browser, equal in every field`, async ({ app }) => {
    await app.window.keyboard.press('d')
    await expect(new Desk(app.window).progress).toHaveText('2 of 4 decided')
    const path = await newPlace(name)
    await exportTo(app, path, format)
    const before = await readTables(app.window)
    await emptyLibrary(app)
    await openPackage(app, path)
    await expect(app.window.getByText('Package merged: 1 article and 2 actions added')).toBeVisible()
    expect(await readTables(app.window)).toEqual(before)
    await openPackage(app, path)
    await expect(app.window.getByText('The package holds nothing new')).toBeVisible()
  })
}

test('A13.2 a quote judged differently is decided side by side, and undo takes it back', async ({ app }) => {
  const { window } = app
  const path = await newPlace('colleague.quotedesk')
  await window.keyboard.press('k')
  await window.keyboard.press('d')
  await expect(new Desk(window).status).toHaveText('Quote 1: Disputed')
  await exportTo(app, path, 'Package')
  // The colleague's copy went on from here; mine has its last action taken out and another one instead.
  await window.keyboard.press('z')
  await window.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('quotedesk')
        request.onsuccess = () => {
          const transaction = request.result.transaction('actions', 'readwrite')
          const actions = transaction.objectStore('actions')
          const keys = actions.getAllKeys()
          keys.onsuccess = () => {
            for (const key of keys.result.slice(-2)) actions.delete(key)
          }
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )
  await window.keyboard.press('k')
  await new Desk(window).rows.nth(0).getByRole('button').click()
  await window.keyboard.press('c')
  await expect(new Desk(window).rows.nth(0).getByRole('img', { name: 'Needs context' })).toBeVisible()
  await openPackage(app, path)
  const dialog = window.getByRole('dialog', { name: 'Decide 1 conflict' })
  await expect(dialog).toContainText('Needs context')
  await expect(dialog).toContainText('Disputed')
  await expectAccessible(window)
  await expect(dialog.getByRole('button', { name: 'Merge package' })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Take theirs' }).check()
  await dialog.getByRole('button', { name: 'Merge package' }).click()
  await expect(new Desk(window).rows.nth(0).getByRole('img', { name: 'Disputed' })).toBeVisible()
  await openPackage(app, path)
  await expect(window.getByText('The package holds nothing new')).toBeVisible()
  await window.keyboard.press('z')
  await expect(new Desk(window).rows.nth(0).getByRole('img', { name: 'Needs context' })).toBeVisible()
})

test('A13.3 a package that was tampered with is refused, naming the file', async ({ app }) => {
  const path = await newPlace('bad.quotedesk')
  await exportTo(app, path, 'Package')
  const files = unzipSync(await readFile(path))
  const original = Object.keys(files).find((name) => name.startsWith('originals/')) ?? ''
  await writeFile(path, zipSync({ ...files, [original]: strToU8('Somebody lied.') }))
  const before = await readTables(app.window)
  await openPackage(app, path)
  await expect(app.window.getByText(`${original} is not what was packed`)).toBeVisible()
  expect(await readTables(app.window)).toEqual(before)
})

test('A13.4 a backup is made, listed and restored, the present being backed up first', async ({ app }) => {
  const { window } = app
  await window.keyboard.press('Control+,')
  const backups = window.getByRole('region', { name: 'Backups' })
  await backups.getByRole('button', { name: 'Back up now' }).click()
  await expect(backups.getByRole('listitem').filter({ hasText: 'by hand · 1 article · ' })).toHaveCount(1)
  const before = await readTables(window)
  await window.keyboard.press('b')
  await paste(window, tramway)
  await expect(new Desk(window).rows).toHaveCount(3)
  await window.keyboard.press('Control+,')
  await expectAccessible(window)
  await backups.getByRole('listitem').filter({ hasText: 'by hand' }).getByRole('button').click()
  const dialog = window.getByRole('dialog', { name: 'Restore backup' })
  await dialog.getByRole('button', { name: 'Restore backup' }).click()
  await expect(backups.getByRole('status')).toHaveText('Restored 1 article')
  await expect(
    backups.getByRole('listitem').filter({ hasText: 'before a restore · 2 articles' }),
  ).toHaveCount(1)
  expect(await readTables(window)).toEqual(before)
})

test('A13.5 a library of an earlier version is backed up before it is upgraded', async ({ app }) => {
  const { window } = app
  await window.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('quotedesk')
        request.onsuccess = () => {
          const source = request.result
          const stores = ['sources', 'articles', 'quotes', 'reviews', 'actions']
          const read = stores.map((name) => source.transaction(name).objectStore(name).getAll())
          const last = read.at(-1)
          if (last)
            last.onsuccess = () => {
              source.close()
              indexedDB.deleteDatabase('quotedesk').onsuccess = () => {
                const made = indexedDB.open('quotedesk', 10)
                made.onupgradeneeded = () => {
                  for (const name of stores) {
                    const keyPath = name === 'quotes' || name === 'reviews' ? 'articleId' : 'id'
                    const store = made.result.createObjectStore(name, { keyPath })
                    if (name === 'actions') store.createIndex('scopes', 'scopes', { multiEntry: true })
                    for (const each of read[stores.indexOf(name)]?.result ?? []) store.put(each)
                  }
                }
                made.onsuccess = () => {
                  made.result.close()
                  resolve()
                }
              }
            }
        }
      }),
  )
  await app.relaunch()
  const names = await readdir(join(app.userData, 'backups'))
  expect(names.filter((name) => name.includes('-upgrade-1-articles-'))).toHaveLength(1)
  await expect(app.window.getByText('Council to vote again on the harbour wall').first()).toBeVisible()
})
