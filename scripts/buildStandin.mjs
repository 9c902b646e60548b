import { chmod, copyFile } from 'node:fs/promises'
import { build } from 'vite'
import { buildNode } from './buildNode.mjs'

const source = 'e2e/standin'
const target = 'out/standin'

/** Builds the stand-in for Electron: its program, the module that imports get, and the scripts for the page's worlds. */
export async function buildStandin() {
  await buildNode({ index: `${source}/index.ts`, module: `${source}/module.ts` }, target)
  for (const name of ['mainWorld', 'preloadWorld']) await buildPageScript(name)
  await copyFile(`${source}/electron.sh`, `${target}/electron`)
  await chmod(`${target}/electron`, 0o755)
}

/** @param {string} name of the script, and of the variable that holds its exports */
async function buildPageScript(name) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: `${target}/page`,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      lib: { entry: `${source}/page/${name}.ts`, formats: ['iife'], name, fileName: () => `${name}.js` },
    },
  })
}
