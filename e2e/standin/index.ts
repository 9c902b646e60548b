import { open as openInspector } from 'node:inspector'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { startChromium } from './chromium'
import { parseStartArguments, type StartArguments } from './commandLine'
import { createElectron } from './electron'
import { createHost, type Host } from './host'
import { provideElectron } from './moduleHooks'
import { getProgram } from './program'

const patience = 5_000

function hasNoScreen({ switches }: StartArguments): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, STANDIN_HEADLESS } = process.env
  const isBare = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY
  return isBare || STANDIN_HEADLESS === '1' || switches.has('headless')
}

/** Runs a program as Electron's executable does: same arguments, same messages, with a browser in Electron's place. */
async function run(): Promise<void> {
  const start = parseStartArguments(process.argv.slice(2))
  process.argv.splice(0, 2, join(import.meta.dirname, 'electron'))
  const program = getProgram(start.program)
  const isHeadless = hasNoScreen(start)
  let host: Host | undefined
  let isEnding = false

  const end = async (code: number): Promise<void> => {
    isEnding = true
    host?.browser.send('Browser.close').catch(() => undefined)
    await Promise.race([host?.exited, wait(patience)])
    process.exit(code)
  }
  const getHost = (): Host => {
    if (host === undefined) throw new Error('The app is not ready.')
    return host
  }
  const { electron, application } = createElectron({ program, start, isHeadless, getHost, end: (code) => void end(code) })
  provideElectron(electron)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, application.quit)

  if (start.inspects) openInspector(0, '127.0.0.1')
  const require = createRequire(import.meta.url)
  for (const file of start.preloads) require(file)
  await import(pathToFileURL(program.script).href)
  if (application.isQuitting()) return

  const chromium = await startChromium({
    profile: join(electron.app.getPath('userData'), 'standin', 'profile'),
    isHeadless,
    hasSandbox: process.getuid?.() !== 0 && !start.switches.has('no-sandbox'),
    isDebuggable: start.switches.has('remote-debugging-port'),
  })
  host = await createHost(chromium)
  void chromium.exited.then((code) => {
    if (isEnding) return
    process.stderr.write(`electron stand-in: the browser ended (${code}).\n`)
    process.exit(1)
  })
  application.becomeReady()
}

await run()
