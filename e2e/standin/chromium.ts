import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { findChromium } from '../../scripts/findChromium.mjs'
import { connectCdp, type CdpConnection } from './cdp'
import { releaseProfile } from './staleProfile'

/** How to start the browser. */
export interface ChromiumSettings {
  /** Where it keeps what pages store. */
  readonly profile: string
  readonly isHeadless: boolean
  readonly hasSandbox: boolean
  /** Whether other programs (a test runner) may connect too; the address goes to standard error, as in Electron. */
  readonly isDebuggable: boolean
}

/** A running browser. */
export interface Chromium {
  readonly cdp: CdpConnection
  /** The code or signal with which it ended. */
  readonly exited: Promise<number | string>
}

/** Shown until the program's own page is. */
const emptyPage = 'data:text/html,<title>%E2%80%8B</title>'

const switches = [
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-breakpad',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
] as const

/** Starts the installed Chrome or Chromium with one empty window. It ends by itself when this process does. */
export async function startChromium(settings: ChromiumSettings): Promise<Chromium> {
  await releaseProfile(settings.profile)
  const child = spawn(findChromium() ?? 'chromium', toArguments(settings), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const exited = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      resolve(code ?? signal ?? 'unknown')
    })
  })
  const cdp = connectCdp(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const started = settings.isDebuggable ? announceDebugger(child) : ignoreMessages(child)
  await Promise.race([started, exited.then(refuseEarlyEnd)])
  return { cdp, exited }
}

function toArguments(settings: ChromiumSettings): string[] {
  return [
    ...switches,
    `--user-data-dir=${settings.profile}`,
    `--app=${emptyPage}`,
    ...(settings.isHeadless ? ['--headless', '--disable-gpu'] : []),
    // Without `--test-type` a window warns that the sandbox, which root cannot have, is off.
    ...(settings.hasSandbox ? [] : ['--no-sandbox', '--test-type']),
    ...(settings.isDebuggable ? ['--remote-debugging-port=0'] : []),
  ]
}

function announceDebugger(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    createInterface(child.stderr as Readable).on('line', (line) => {
      if (!line.startsWith('DevTools listening on ')) return
      process.stderr.write(`${line}\n`)
      resolve()
    })
  })
}

function ignoreMessages(child: ChildProcess): Promise<void> {
  child.stderr?.resume()
  return Promise.resolve()
}

function refuseEarlyEnd(code: number | string): never {
  throw new Error(`The browser ended at once (${code}).`)
}
