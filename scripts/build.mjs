import { chmod } from 'node:fs/promises'
import { build } from 'electron-vite'
import { buildNode } from './buildNode.mjs'
import { buildStandin } from './buildStandin.mjs'

await build({ logLevel: 'warn' })
await buildNode({ quotedesk: 'electron/cli/quotedesk.ts' }, 'out/cli')
await chmod('out/cli/quotedesk.js', 0o755)
await buildStandin()
