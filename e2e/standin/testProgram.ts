import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { startApp } from '../launchApp'

export { expect } from '@playwright/test'

/** A small program for Electron, written for one test. */
export interface TestProgram {
  /** Runs in the main process before the app is ready; `electron` and `log`, a list of words, are there. */
  readonly early?: string
  /** Answers requests for `app:`, instead of the files of the program; `answerFile` answers by those. */
  readonly handler?: string
  /** Runs once the app is ready, before the window is made. */
  readonly ready?: string
  /** Runs once there is a `window`, before its page is loaded. */
  readonly opened?: string
  readonly preload?: string
  /** The page's module script. */
  readonly page?: string
}

/** A test program that runs. */
export interface RunningProgram {
  readonly electron: ElectronApplication
  readonly window: Page
  /** The folder of its data; a second program may be started on it. */
  readonly userData: string
  /** What the main process has logged. */
  readonly getLog: () => Promise<readonly string[]>
  readonly restart: () => Promise<RunningProgram>
}

const writeMain = ({ early = '', handler = 'answerFile', ready = '', opened = '' }: TestProgram): string => `
  import * as electron from 'electron'
  import { readFile } from 'node:fs/promises'
  import { join } from 'node:path'
  const { app, BrowserWindow, ipcMain, Menu, protocol, session } = electron
  const log = (globalThis.log = [])
  app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  ${early}
  await null
  app.whenReady().then(async () => {
    const answerFile = async ({ url }) => {
      const name = new URL(url).pathname
      const body = await readFile(join(import.meta.dirname, name)).catch(() => null)
      const type = name.endsWith('.html') ? 'text/html' : 'text/javascript'
      return new Response(body, { status: body ? 200 : 404, headers: { 'content-type': type } })
    }
    protocol.handle('app', ${handler})
    ${ready}
    const window = new BrowserWindow({
      webPreferences: { preload: join(import.meta.dirname, 'preload.cjs'), sandbox: true, contextIsolation: true },
    })
    ${opened}
    await window.loadURL('app://test/index.html')
  })`

async function writeProgram(folder: string, program: TestProgram): Promise<void> {
  const files = {
    'package.json': JSON.stringify({
      name: 'test-program',
      version: '1.2.3',
      type: 'module',
      main: 'main.mjs',
    }),
    'main.mjs': writeMain(program),
    'preload.cjs': program.preload ?? '',
    'index.html':
      '<!doctype html><title>Test</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
    'page.js': program.page ?? '',
    'worker.js': `import('./part.js').then(({ name }) => postMessage(name))`,
    'part.js': `export const name = 'part of a worker'`,
  }
  await mkdir(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

/** Playwright's `test` with a way to run small programs, which are ended with their test. */
export const test = base.extend<{ runProgram: (program: TestProgram) => Promise<RunningProgram> }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright finds out what a fixture needs from this pattern
  runProgram: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'standin-'))
    const userData = join(folder, 'data')
    let electron: ElectronApplication | undefined
    const start = async (): Promise<RunningProgram> => {
      const started = await startApp(userData, join(folder, 'program'))
      electron = started
      const window = await started.firstWindow()
      await window.waitForURL(/index\.html$/)
      return {
        electron: started,
        window,
        userData,
        getLog: () => started.evaluate(() => (globalThis as unknown as { log: string[] }).log),
        async restart() {
          await started.close()
          return start()
        },
      }
    }
    await use(async (program) => {
      await writeProgram(join(folder, 'program'), program)
      return start()
    })
    await electron?.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})
