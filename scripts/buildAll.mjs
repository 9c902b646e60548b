import { chmod } from 'node:fs/promises'
import { build } from 'electron-vite'
import { buildNode } from './buildNode.mjs'
import { buildStandin } from './buildStandin.mjs'
import { fingerprintSources, noteBuilt } from './buildStamp.mjs'

/** Builds everything into `out/`: the window's three parts, the command line and the stand-in. */
export async function buildAll() {
  const fingerprint = fingerprintSources()
  await build({ logLevel: 'warn' })
  await buildNode({ quotedesk: 'electron/cli/quotedesk.ts' }, 'out/cli')
  await chmod('out/cli/quotedesk.js', 0o755)
  await buildStandin()
  noteBuilt(fingerprint)
}
