import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { CommandName } from '../shared/contract/commands'

export { expect } from '@playwright/test'

/** The running program, with what a person outside its page does to it. */
export interface RunningApp {
  /** The page of its window; another one after `relaunch`. */
  readonly window: Page
  /** The program itself, to look into its main process. */
  readonly electron: ElectronApplication
  /** The folder of its data, empty at the first start of a test. */
  readonly userData: string
  /** Answers every dialog that opens files with these paths; with none, as cancelled. */
  chooseFiles: (paths: readonly string[]) => Promise<void>
  /** Answers every dialog that saves with this path; with none, as cancelled. */
  saveTo: (path: string | undefined) => Promise<void>
  /** Chooses an item of the application menu. */
  chooseMenu: (command: CommandName) => Promise<void>
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
  /** Starts it again on the same data; quits it first if it still runs. */
  relaunch: () => Promise<Page>
}

/** Of the stand-in's own making: its pages are sandboxed, so that they cannot open windows. */
const standinWarning =
  'An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute'

/** The errors and warnings in the page's console, and what its scripts threw and nobody caught. */
export async function listComplaints(window: Page): Promise<readonly string[]> {
  const messages = await window.consoleMessages()
  const complaints = messages.filter((message) => ['error', 'warning'].includes(message.type()))
  const errors = await window.pageErrors()
  return [...complaints.map((message) => message.text()), ...errors.map((error) => error.message)].filter(
    (text) => !text.startsWith(standinWarning),
  )
}

/** Starts the program at `program` (the product unless told otherwise) with its data in `userData`. */
export async function startApp(userData: string, program = '.'): Promise<ElectronApplication> {
  const env = { ...definedEnvironment(), STANDIN_HEADLESS: process.env.STANDIN_HEADLESS ?? '1' }
  return _electron.launch({ args: [program, `--user-data-dir=${userData}`], env })
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

async function openWindow(electron: ElectronApplication): Promise<Page> {
  const window = await electron.firstWindow()
  await window.waitForURL(/index\.html/)
  await window.waitForLoadState('load')
  await window.getByRole('heading', { level: 1 }).waitFor()
  return window
}

async function launchApp(userData: string): Promise<RunningApp & { quit: () => Promise<void> }> {
  let electron = await startApp(userData)
  let window = await openWindow(electron)
  let isRunning = true

  const quit = async (): Promise<void> => {
    if (isRunning) await electron.close()
    isRunning = false
  }
  return {
    userData,
    get window() {
      return window
    },
    get electron() {
      return electron
    },
    quit,
    chooseFiles: (paths) => answerOpenDialogs(electron, paths),
    saveTo: (path) => answerSaveDialogs(electron, path),
    chooseMenu: (command) =>
      electron.evaluate(({ Menu }, id) => {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
      }, command),
    async kill() {
      isRunning = false
      await killGroup(electron)
    },
    async relaunch() {
      await quit()
      electron = await startApp(userData)
      window = await openWindow(electron)
      isRunning = true
      return window
    },
  }
}

function answerOpenDialogs(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  return electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    [...paths],
  )
}

function answerSaveDialogs(electron: ElectronApplication, path: string | undefined): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath })
  }, path ?? '')
}

/** Kills the program and all its helpers, which Playwright starts as one process group. */
async function killGroup(electron: ElectronApplication): Promise<void> {
  const closed = electron.waitForEvent('close')
  const { pid } = electron.process()
  if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  await closed
}

/** Starts the program on an empty folder of data, lets `use` have it, and clears all away. */
async function withApp(use: (app: RunningApp) => Promise<void>): Promise<void> {
  const userData = await mkdtemp(join(tmpdir(), 'quotedesk-e2e-'))
  const app = await launchApp(userData)
  await use(app)
  await app.quit()
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
}

/* eslint-disable no-empty-pattern -- Playwright finds out what a fixture needs from this pattern */

/**
 * Playwright's `test` with a program of its own for each test, `app`; and `sharedApp`, one for all tests that leave it
 * as they found it.
 */
export const test = base.extend<{ app: RunningApp }, { sharedApp: RunningApp }>({
  app: ({}, use) => withApp(use),
  sharedApp: [({}, use) => withApp(use), { scope: 'worker' }],
})
