import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import type { StartArguments } from './commandLine'
import type { Program } from './program'
import { takeSingleInstanceLock } from './singleInstance'
import { createStrict, NotImplemented } from './strict'
import { createEvent, createStrictEmitter, type StrictEmitter } from './strictEmitter'

/** The application, with what the rest of the stand-in does to it. */
export interface StandinApp {
  readonly app: App & StrictEmitter
  /** Tells the program that it may open windows. */
  readonly becomeReady: () => void
  /** Whether the program has asked to end. */
  readonly isQuitting: () => boolean
  /** Ends the program if nobody objects; asked for by the program or by a signal. */
  readonly quit: () => void
}

/** What the application needs from the rest of the stand-in. */
export interface AppParts {
  readonly program: Program
  readonly start: StartArguments
  /** Closes all windows; `false` when one of them refused. */
  readonly closeWindows: () => boolean
  /** Ends the browser and then this process. */
  readonly end: (code: number) => void
}

const events = [
  'ready',
  'activate',
  'before-quit',
  'browser-window-created',
  'quit',
  'second-instance',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
] as const

/** Creates `app`. */
export function createApp({ program, start, closeWindows, end }: AppParts): StandinApp {
  let isReady = false
  let isQuitting = false
  let announceReady = (): void => undefined
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve
  })
  const paths = createPaths(program)

  const quit = (): void => {
    if (isQuitting) return
    const before = createEvent({})
    app.emit('before-quit', before)
    if (before.defaultPrevented || !closeWindows()) return
    const will = createEvent({})
    app.emit('will-quit', will)
    if (will.defaultPrevented) return
    isQuitting = true
    app.emit('quit', createEvent({}), 0)
    end(0)
  }

  const implemented = {
    isPackaged: false,
    commandLine: createStrict<App['commandLine']>('app.commandLine', {
      getSwitchValue: (name: string) => start.switches.get(name) ?? '',
      hasSwitch: (name: string) => start.switches.has(name),
      // Playwright's loader appends the switches that it gives any browser; they change nothing here.
      appendSwitch: () => undefined,
    }),
    getName: () => program.name,
    getVersion: () => program.version,
    getPath: paths.get,
    setPath: paths.set,
    isReady: () => isReady,
    whenReady: () => ready,
    quit,
    exit: (code = 0) => {
      isQuitting = true
      end(code)
    },
    requestSingleInstanceLock: () =>
      takeSingleInstanceLock(
        join(paths.get('userData'), 'standin'),
        { argv: process.argv, folder: process.cwd() },
        (second) => {
          void ready.then(() =>
            app.emit('second-instance', createEvent({}), second.argv, second.folder, null),
          )
        },
      ),
  }

  const app = createStrict<App & StrictEmitter>('app', {
    ...createStrictEmitter('app', events),
    ...implemented,
  })
  return {
    app,
    isQuitting: () => isQuitting,
    quit,
    becomeReady() {
      isReady = true
      // Through the property, which Playwright's loader replaces to hold the program back until it has connected.
      app.emit('ready', createEvent({}), {})
      announceReady()
    },
  }
}

type PathName = Parameters<App['getPath']>[0]

function createPaths(program: Program): { get: App['getPath']; set: App['setPath'] } {
  const appData = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
  const paths = new Map<string, string>([
    ['home', homedir()],
    ['appData', appData],
    ['userData', join(appData, program.name)],
    ['temp', tmpdir()],
  ])
  return {
    get: (name: PathName) => {
      const path = paths.get(name)
      if (path === undefined) throw new NotImplemented(`path ${name} of app.getPath`)
      return path
    },
    set: (name, path) => {
      paths.set(name, path)
    },
  }
}
