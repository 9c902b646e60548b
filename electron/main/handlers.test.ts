import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBackupFolder } from './backupFolder'
import type { Dialogs } from './dialogs'
import { createHandlers, type HandlerParts, type Handlers } from './handlers'
import { createSettingsFile } from './settingsFile'
import { createChosenFiles } from './sources/chosenFiles'

let folder = ''
let handlers: Handlers
const dialogs = {
  chooseFiles: vi.fn<Dialogs['chooseFiles']>(),
  chooseFolder: vi.fn<Dialogs['chooseFolder']>(),
  chooseSavePlace: vi.fn<Dialogs['chooseSavePlace']>(),
  choosePackage: vi.fn<Dialogs['choosePackage']>(),
  confirmPrivate: vi.fn<Dialogs['confirmPrivate']>(),
}

const setMenuKeys = vi.fn<HandlerParts['setMenuKeys']>()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-handlers-'))
  const describe = (): { version: string; userName: string; platform: string } => ({
    version: '1.2.3',
    userName: 'ann',
    platform: 'linux',
  })
  handlers = createHandlers({
    describe,
    dialogs,
    chosenFiles: createChosenFiles(),
    backups: createBackupFolder(join(folder, 'backups'), join(folder, 'place')),
    settings: createSettingsFile(join(folder, 'settings.json')),
    print: (html) => Promise.resolve(html),
    setMenuKeys,
  })
})
afterEach(() => rm(folder, { recursive: true }))

const request = (name: string): Parameters<Handlers['sheet.save']>[0] => ({
  suggestedName: name,
  format: 'csv',
  bytes: new TextEncoder().encode('a,b'),
})

test('chosen files are named without their folder and read by token', async () => {
  await writeFile(join(folder, 'a.txt'), 'words')
  dialogs.chooseFiles.mockResolvedValue([join(folder, 'a.txt'), join(folder, 'gone.txt')])
  const [first, second] = await handlers['file.choose'](undefined)
  expect([first?.name, second?.name]).toEqual(['a.txt', 'gone.txt'])
  expect(await handlers['file.read']({ token: first?.token ?? '' })).toEqual({
    ok: true,
    value: new TextEncoder().encode('words'),
  })
  expect(await handlers['file.read']({ token: second?.token ?? '' })).toEqual({
    ok: false,
    problem: 'missing',
  })
})

test('the articles of a chosen folder are offered like chosen files', async () => {
  await writeFile(join(folder, 'a.txt'), 'words')
  dialogs.chooseFolder.mockResolvedValue(folder)
  const [only] = await handlers['folder.choose'](undefined)
  expect(only?.name).toBe('a.txt')
  expect(await handlers['file.read']({ token: only?.token ?? '' })).toMatchObject({ ok: true })
})

test('an original goes to the chosen path, byte for byte', async () => {
  dialogs.chooseSavePlace.mockResolvedValue(join(folder, 'page.html'))
  const bytes = Uint8Array.of(0, 255, 10)
  expect(await handlers['original.save']({ suggestedName: 'page.html', bytes })).toMatchObject({ ok: true })
  expect(new Uint8Array(await readFile(join(folder, 'page.html')))).toEqual(bytes)
})

test.each(['guess', '/etc/hostname', '../a.txt'])('nobody chose %s', async (token) => {
  expect(await handlers['file.read']({ token })).toEqual({ ok: false, problem: 'unknown-token' })
})

test('a sheet goes to the chosen path, whatever name was proposed', async () => {
  dialogs.chooseSavePlace.mockResolvedValue(join(folder, 'chosen.csv'))
  expect(await handlers['sheet.save'](request('proposed.csv'))).toEqual({
    ok: true,
    value: { name: 'chosen.csv' },
  })
  expect(await readdir(folder)).toEqual(['chosen.csv'])
  expect(await readFile(join(folder, 'chosen.csv'), 'utf8')).toBe('a,b')
})

test('a cancelled dialog writes nothing', async () => {
  dialogs.chooseSavePlace.mockResolvedValue(undefined)
  expect(await handlers['sheet.save'](request('proposed.csv'))).toEqual({ ok: true, value: null })
  expect(await readdir(folder)).toEqual([])
})

test('the program describes itself', async () => {
  expect(await handlers['app.describe'](undefined)).toEqual({
    version: '1.2.3',
    userName: 'ann',
    platform: 'linux',
  })
})

test('the menu shows the keys that the page has', async () => {
  await handlers['menu.setKeys']({ exportSheet: ['Mod+j'] })
  expect(setMenuKeys).toHaveBeenCalledWith({ exportSheet: ['Mod+j'] })
})

test('a chosen package is read, a cancelled choice is none', async () => {
  await writeFile(join(folder, 'x.quotedesk'), 'words')
  dialogs.choosePackage.mockResolvedValueOnce(join(folder, 'x.quotedesk'))
  expect(await handlers['package.open'](undefined)).toEqual({
    ok: true,
    value: { name: 'x.quotedesk', bytes: new TextEncoder().encode('words') },
  })
  dialogs.choosePackage.mockResolvedValueOnce(undefined)
  expect(await handlers['package.open'](undefined)).toEqual({ ok: true, value: null })
})

test('backups are kept in the folder that was chosen', async () => {
  dialogs.chooseFolder.mockResolvedValueOnce(join(folder, 'elsewhere'))
  expect(await handlers['backup.choosePlace'](undefined)).toMatchObject({ place: join(folder, 'elsewhere') })
  dialogs.chooseFolder.mockResolvedValueOnce(undefined)
  expect(await handlers['backup.choosePlace'](undefined)).toBe(null)
})

test('I7.2 addresses of this computer are fetched only once the person has said yes to the system’s question', async () => {
  const site = createServer((_request, answer) => answer.end('words'))
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
  const fetched = async (): Promise<unknown> => {
    const page = await handlers['url.fetch']({ call: 'a', url })
    return page.ok ? new TextDecoder().decode(page.value.bytes) : page.problem
  }
  expect(await fetched()).toEqual({ code: 'private-address', at: url })
  dialogs.confirmPrivate.mockResolvedValue(false)
  expect(await handlers['network.allowPrivate']({ allows: true })).toEqual({ allowsPrivate: false })
  expect(await fetched()).toEqual({ code: 'private-address', at: url })
  dialogs.confirmPrivate.mockResolvedValue(true)
  expect(await handlers['network.allowPrivate']({ allows: true })).toEqual({ allowsPrivate: true })
  expect(await fetched()).toBe('words')
  expect(await handlers['network.describe'](undefined)).toEqual({ allowsPrivate: true })
  expect(await handlers['network.allowPrivate']({ allows: false })).toEqual({ allowsPrivate: false })
  expect(await fetched()).toEqual({ code: 'private-address', at: url })
  await new Promise((resolve) => site.close(resolve))
})

test('I7.3 a fetch that is cancelled answers so, and a late cancel does nothing', async () => {
  const site = createServer(() => void handlers['url.cancel']({ call: 'a' }))
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
  dialogs.confirmPrivate.mockResolvedValue(true)
  await handlers['network.allowPrivate']({ allows: true })
  expect(await handlers['url.fetch']({ call: 'a', url })).toEqual({
    ok: false,
    problem: { code: 'cancelled', at: url },
  })
  await handlers['url.cancel']({ call: 'a' })
  await new Promise((resolve) => site.close(resolve))
})
