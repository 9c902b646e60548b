// `npm run build`: everything into out/.
import './checkNode.mjs'
import { join } from 'node:path'
import process from 'node:process'
import { ensurePackages } from './ensurePackages.mjs'

process.chdir(join(import.meta.dirname, '..'))
await ensurePackages()
const { buildAll } = await import('./buildAll.mjs')
await buildAll()
