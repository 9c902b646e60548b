import { createRequire, register } from 'node:module'
import { createStrict } from './strict'
import type { ElectronModule } from './electron'

const key = Symbol.for('quotedesk.standin.electron')
const nodeRequire = createRequire(import.meta.url)

/** Runs in Node's loader thread: `import 'electron'` gets the module beside this one. */
const resolveHook = (target: string): string => `
  export function resolve(name, context, next) {
    return name === 'electron' ? { url: ${JSON.stringify(target)}, shortCircuit: true } : next(name, context)
  }`

interface Loader {
  _load: (name: string, ...rest: readonly unknown[]) => unknown
}

/** Makes `import 'electron'` and `require('electron')` give `electron` in this process. */
export function provideElectron(electron: ElectronModule): void {
  const whole = createStrict<ElectronModule>('electron', electron)
  Object.assign(globalThis, { [key]: electron })
  register(
    `data:text/javascript,${encodeURIComponent(resolveHook(new URL('./module.js', import.meta.url).href))}`,
  )
  // Node has no other way in to `require`; its inspector's console goes through it too.
  const loader = nodeRequire('node:module') as Loader
  const load = loader._load.bind(loader)
  loader._load = (name, ...rest) => (name === 'electron' ? whole : load(name, ...rest))
}

/** What `provideElectron` was given. */
export function getProvidedElectron(): ElectronModule {
  return (globalThis as unknown as Record<symbol, ElectronModule>)[key] as ElectronModule
}
