import { join } from 'node:path'
import { build } from 'vite'

/**
 * Bundles what runs in the page.
 *
 * @param {string} entry
 * @param {string} name
 * @returns {Promise<string>} a script that defines the global `name` with what `entry` exports
 */
export async function buildProbe(entry = join(import.meta.dirname, 'page/probe.mjs'), name = 'probe') {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name },
    },
  })
  const output = [built].flat().find((each) => 'output' in each)
  if (!output) throw new Error('The probe was not built')
  return output.output[0].code
}
