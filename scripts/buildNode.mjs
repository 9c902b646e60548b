import { builtinModules } from 'node:module'
import { build } from 'vite'

/**
 * Bundles programs for plain Node, every library included, into `folder`.
 *
 * @param {Record<string, string>} entries source files by the name of their bundle
 * @param {string} folder emptied first
 */
export async function buildNode(entries, folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: entries,
        external: [...builtinModules, /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
}
