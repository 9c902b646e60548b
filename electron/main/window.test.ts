import { EventEmitter } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMainWindow, toWindowOptions, type MainWindow, type WindowParts } from './window'

let folder = ''
let made: ReturnType<typeof createFake>[] = []
let parts: WindowParts
let main: MainWindow

function createFake(options: BrowserWindowConstructorOptions) {
  return Object.assign(new EventEmitter(), {
    options,
    loadURL: vi.fn().mockResolvedValue(undefined),
    show: vi.fn(),
    focus: vi.fn(),
    restore: vi.fn(),
    isMinimized: () => true,
    getNormalBounds: () => ({ x: 5, y: 6, width: 1100, height: 700 }),
  })
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-window-'))
  made = []
  parts = {
    createWindow(options) {
      const window = createFake(options)
      made.push(window)
      return window as unknown as BrowserWindow
    },
    preload: '/out/preload/index.cjs',
    hasDeveloperTools: false,
    boundsFile: join(folder, 'window.json'),
    getScreens: () => [{ x: 0, y: 0, width: 1920, height: 1080 }],
  }
  main = createMainWindow(parts)
})
afterEach(() => rm(folder, { recursive: true }))

test('the page is sandboxed, isolated and without Node', () => {
  expect(toWindowOptions(parts).webPreferences).toEqual({
    preload: '/out/preload/index.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
    spellcheck: false,
  })
})

test('the window shows our page once it is ready, at its usual size', () => {
  main.show()
  expect(made[0]?.options).toMatchObject({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
  })
  expect(made[0]?.loadURL.mock.calls).toEqual([['app://quotedesk/index.html']])
  expect(made[0]?.show).not.toHaveBeenCalled()
  made[0]?.emit('ready-to-show')
  expect(made[0]?.show).toHaveBeenCalledOnce()
})

test('showing it again brings it to the front', () => {
  main.show()
  main.show()
  expect(made).toHaveLength(1)
  expect(made[0]?.restore).toHaveBeenCalledOnce()
  expect(made[0]?.focus).toHaveBeenCalledOnce()
})

test('a closed window is gone, has kept its place and can be opened again', async () => {
  main.show()
  expect(main.get()).toBe(main.find())
  made[0]?.emit('close')
  made[0]?.emit('closed')
  expect(main.find()).toBeUndefined()
  expect(() => main.get()).toThrow('The window is closed.')
  expect(JSON.parse(await readFile(parts.boundsFile, 'utf8'))).toEqual({
    x: 5,
    y: 6,
    width: 1100,
    height: 700,
  })
  main.show()
  expect(made[1]?.options).toMatchObject({ x: 5, y: 6, width: 1100, height: 700 })
})
