import { join } from 'node:path'
import { build } from 'vite'

/** Bundles what runs in the page. @returns {Promise<string>} a script that defines the global `probe` */
export async function buildProbe() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page/probe.mjs'), formats: ['iife'], name: 'probe' },
    },
  })
  const output = [built].flat().find((each) => 'output' in each)
  if (!output) throw new Error('The probe was not built')
  return output.output[0].code
}
