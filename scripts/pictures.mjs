// `npm run pictures`: builds, then takes a picture of every view in each theme and size into out/pictures.
import './checkNode.mjs'
import { join } from 'node:path'
import process from 'node:process'
import { chooseSpecRuntime } from './chooseSpecRuntime.mjs'
import { ensurePackages } from './ensurePackages.mjs'
import { run } from './run.mjs'

process.chdir(join(import.meta.dirname, '..'))

await ensurePackages()
await run(process.execPath, ['scripts/build.mjs'])
const { env, prefix } = chooseSpecRuntime()
const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', 'e2e/pictures.spec.ts']
const [command = '', ...args] = [...prefix, ...playwright]
process.exitCode = await run(command, args, { env: { ...process.env, ...env, QUOTEDESK_PICTURES: '1' } })
