import { open as openInspector } from 'node:inspector'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBrowserLife } from './browserLife'
import { parseStartArguments, type StartArguments } from './commandLine'
import { createElectron } from './electron'
import { provideElectron } from './moduleHooks'
import { getProgram } from './program'

/** Runs a program as Electron's executable does: same arguments, same messages, with a browser in Electron's place. */
async function run(): Promise<void> {
  const start = parseStartArguments(process.argv.slice(2))
  process.argv.splice(0, 2, join(import.meta.dirname, 'electron'))
  const program = getProgram(start.program)
  const isHeadless = hasNoScreen(start)
  const { getHost, ...browser } = createBrowserLife()
  const end = (code: number): void => void browser.end(code)
  const { electron, application } = createElectron({ program, start, isHeadless, getHost, end })
  provideElectron(electron)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, application.quit)

  if (start.inspects) openInspector(0, '127.0.0.1')
  const require = createRequire(import.meta.url)
  for (const file of start.preloads) require(file)
  await import(pathToFileURL(program.script).href)
  if (application.isQuitting()) return

  await browser.start({
    profile: join(electron.app.getPath('userData'), 'standin', 'profile'),
    isHeadless,
    hasSandbox: process.getuid?.() !== 0 && !start.switches.has('no-sandbox'),
    isDebuggable: start.switches.has('remote-debugging-port'),
  })
  application.becomeReady()
}

function hasNoScreen({ switches }: StartArguments): boolean {
  const { DISPLAY = '', WAYLAND_DISPLAY = '', STANDIN_HEADLESS } = process.env
  const isBare = process.platform === 'linux' && DISPLAY + WAYLAND_DISPLAY === ''
  return isBare || STANDIN_HEADLESS === '1' || switches.has('headless')
}

await run()
