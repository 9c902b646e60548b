import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { isElectron } from '../runtime'
import { expect, test } from './testProgram'

// From "app" and "BrowserWindow" in Electron's documentation.

/** The words that the program writes to its output until it ends, and its exit code. */
async function followToEnd(electron: ElectronApplication, act: () => unknown): Promise<readonly unknown[]> {
  const running = electron.process()
  const words: unknown[] = []
  running.stdout?.on('data', (data: Buffer) => words.push(...data.toString().split('\n').filter(Boolean)))
  const ended = once(running, 'exit') as Promise<[number | null]>
  await act()
  const [code] = await ended
  return [...words, code]
}

const say = (name: string): string => `app.on('${name}', () => console.log('${name}'))`
const early = ['before-quit', 'will-quit', 'quit'].map(say).join('\n')
const opened = `
  window.on('close', () => console.log('close'))
  window.on('closed', () => console.log('closed'))`
const whole = ['before-quit', 'close', 'closed', 'will-quit', 'quit', 0]

test('the app knows its package and its paths', async ({ runProgram }) => {
  const { electron, userData } = await runProgram({})
  const known = await electron.evaluate(({ app }) => [
    app.getName(),
    app.getVersion(),
    app.isPackaged,
    app.isReady(),
  ])
  expect(known).toEqual(['test-program', '1.2.3', false, true])
  expect(await electron.evaluate(({ app }) => app.getPath('userData'))).toBe(userData)
})

test('a window tells the program of itself and its page, in this order', async ({ runProgram }) => {
  const { getLog } = await runProgram({
    early: `
      app.on('ready', () => log.push('ready'))
      app.on('web-contents-created', () => log.push('page'))
      app.on('browser-window-created', () => log.push('window'))`,
    opened: `window.once('ready-to-show', () => log.push('ready-to-show'))`,
  })
  await expect.poll(getLog).toEqual(['ready', 'page', 'window', 'ready-to-show'])
})

test.describe('quitting', () => {
  test('goes through its stages', async ({ runProgram }) => {
    const { electron } = await runProgram({ early, opened })
    const act = (): Promise<void> =>
      electron
        .evaluate(({ app }) => {
          app.quit()
        })
        .catch(() => undefined)
    expect(await followToEnd(electron, act)).toEqual(whole)
  })

  test('is what SIGTERM asks for', async ({ runProgram }) => {
    const { electron } = await runProgram({ early, opened })
    expect(await followToEnd(electron, () => electron.process().kill('SIGTERM'))).toEqual(whole)
  })

  test('can be prevented', async ({ runProgram }) => {
    const { electron } = await runProgram({
      early: `app.once('before-quit', (event) => event.preventDefault())`,
    })
    await electron.evaluate(({ app }) => {
      app.quit()
    })
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('can be prevented by a window', async ({ runProgram }) => {
    const { electron } = await runProgram({
      opened: `window.once('close', (event) => event.preventDefault())`,
    })
    await electron.evaluate(({ app }) => {
      app.quit()
    })
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('follows the last window by itself', async ({ runProgram }) => {
    const { electron, window } = await runProgram({ early, opened })
    const act = (): Promise<void> => window.close().catch(() => undefined)
    expect(await followToEnd(electron, act)).toEqual([
      'close',
      'closed',
      'before-quit',
      'will-quit',
      'quit',
      0,
    ])
  })

  test('does not follow it when the program listens for that', async ({ runProgram }) => {
    const { electron, getLog } = await runProgram({
      early: `app.on('window-all-closed', () => log.push('alone'))`,
    })
    await electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close()
    })
    await expect.poll(getLog).toEqual(['alone'])
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0)
  })
})

test('a second start tells the first and ends', async ({ runProgram }) => {
  const { electron, getLog, userData } = await runProgram({
    early: `
      if (!app.requestSingleInstanceLock()) app.quit()
      app.on('second-instance', (event, argv, folder) => log.push(argv.includes('--extra') + ' ' + folder))`,
  })
  const [executable = ''] = await electron.evaluate(() => process.argv)
  const folder = join(userData, '../program')
  const second = spawn(executable, [folder, `--user-data-dir=${userData}`, '--extra', '--no-sandbox'], {
    cwd: folder,
  })
  expect(await once(second, 'exit')).toEqual([0, null])
  await expect.poll(getLog).toEqual([`true ${folder}`])
})

test('a window has the bounds that it was given', async ({ runProgram }) => {
  const { electron } = await runProgram({ opened: `await window.webContents.session && null` })
  const bounds = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(bounds).toMatchObject({ width: 800, height: 600 })
})

test('what was stored is there after SIGKILL, and no browser is left behind', async ({ runProgram }) => {
  test.skip(process.platform === 'win32')
  const running = await runProgram({})
  await running.window.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('kept', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('words')
    opening.onsuccess = () => {
      const change = opening.result.transaction('words', 'readwrite', { durability: 'strict' })
      change.objectStore('words').put('yes', 1)
      change.oncomplete = resolve
      change.onabort = reject
    }
  })`)
  const ended = once(running.electron.process(), 'exit')
  running.electron.process().kill('SIGKILL')
  await ended
  const countProcesses = (): number =>
    execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split(running.userData).length - 1
  await expect.poll(countProcesses).toBe(0)
  const { window } = await running.restart()
  const kept = window.evaluate(`new Promise((resolve) => {
    indexedDB.open('kept', 1).onsuccess = ({ target }) => {
      target.result.transaction('words').objectStore('words').get(1).onsuccess = ({ target }) => resolve(target.result)
    }
  })`)
  expect(await kept).toBe('yes')
})

test.describe('the stand-in', () => {
  test.skip(isElectron, 'Electron has all that it documents')

  for (const [what, code] of [
    ['app.dock', 'app.dock'],
    ['app.setLoginItemSettings', 'app.setLoginItemSettings({})'],
    ['BrowserWindow.setOpacity', 'window.setOpacity(0.5)'],
    ['webContents.executeJavaScript', `window.webContents.executeJavaScript('1')`],
    ['session.clearCache', 'session.defaultSession.clearCache()'],
    ['Menu.sendActionToFirstResponder', `Menu.sendActionToFirstResponder('copy:')`],
    ['electron.shell', `(await import('node:module')).createRequire(import.meta.url)('electron').shell`],
    ['event did-fail-load of webContents', `window.webContents.on('did-fail-load', () => {})`],
    ['option frame of BrowserWindow', 'new BrowserWindow({ frame: false })'],
    ['a second window', `new BrowserWindow({})`],
    ['path music of app.getPath', `app.getPath('music')`],
    ['role about of a menu item', `Menu.buildFromTemplate([{ role: 'about' }])`],
  ] as const) {
    test(`says what it does not have: ${what}`, async ({ runProgram }) => {
      const { getLog } = await runProgram({
        opened: `try { ${code}; log.push('there') } catch (error) { log.push(error.message) }`,
      })
      expect(await getLog()).toEqual([expect.stringMatching(/^electron stand-in: .*is not implemented$/)])
    })
  }

  test('runs a page only in a sandbox', async ({ runProgram }) => {
    const { getLog } = await runProgram({
      ready: `
        for (const one of [{ sandbox: false }, { contextIsolation: false }, { nodeIntegration: true }, { webSecurity: false }]) {
          try { new BrowserWindow({ webPreferences: { preload: 'x', ...one } }) } catch (error) { log.push(error.message) }
        }`,
    })
    expect(await getLog()).toHaveLength(4)
  })
})
