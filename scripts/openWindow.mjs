import process from 'node:process'
import { ensureChromium } from './ensureChromium.mjs'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'

/** An Electron that ends this soon with an error has not come as far as a window. */
const startTime = 10_000

/**
 * Opens the built program on Electron and waits for its end.
 *
 * @param {string} electron the path of its executable
 * @param {readonly string[]} args for the program
 * @returns {Promise<number | undefined>} its exit code; nothing when it could not open a window
 */
export async function openOnElectron(electron, args) {
  const began = Date.now()
  const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const code = await run(electron, ['.', ...forRoot, ...args])
  return code !== 0 && Date.now() - began < startTime ? undefined : code
}

/**
 * Opens the same program in the installed Chrome or Chromium, through the stand-in for Electron, and waits for its end.
 *
 * @param {readonly string[]} args for the program
 * @returns {Promise<number>} its exit code
 */
export async function openOnChromium(args) {
  const name = findChromium() === undefined ? 'Chromium' : 'the installed Chrome or Chromium'
  console.log(
    `Electron could not be fetched or started here (try: npx install-electron): opening the same program in ${name}.`,
  )
  return ensureChromium() === undefined ? 1 : run(process.execPath, ['out/standin/index.js', '.', ...args])
}
