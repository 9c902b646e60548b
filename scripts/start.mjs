// `npm start`: installs and builds what is missing, then opens the window.
import './checkNode.mjs'
import { join } from 'node:path'
import process from 'node:process'
import { isBuilt } from './buildStamp.mjs'
import { hasDisplay } from './display.mjs'
import { ensureElectron } from './ensureElectron.mjs'
import { ensurePackages } from './ensurePackages.mjs'
import { openOnChromium, openOnElectron } from './openWindow.mjs'

process.chdir(join(import.meta.dirname, '..'))

await ensurePackages()
if (!isBuilt()) {
  console.log('Building …')
  const { buildAll } = await import('./buildAll.mjs')
  await buildAll()
}

if (hasDisplay()) {
  const args = process.argv.slice(2)
  const electron = ensureElectron()
  const code = electron === undefined ? undefined : await openOnElectron(electron, args)
  process.exitCode = code ?? (await openOnChromium(args))
} else {
  console.error(
    'There is no display to open a window on. Try `xvfb-run -a npm start`, or the command line: `npx quotedesk`.',
  )
  process.exitCode = 1
}
