// `npm run schema`: writes the JSON Schema of a library, shared/package/library.schema.json, from the schemas in use.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildNode } from './buildNode.mjs'

const root = join(import.meta.dirname, '..')
process.chdir(root)
await buildNode({ librarySchema: 'shared/package/librarySchema.ts' }, 'out/schema')
const bundle = /** @type {unknown} */ (await import(pathToFileURL('out/schema/librarySchema.js').href))
const { writeLibrarySchema } = /** @type {{ writeLibrarySchema: () => string }} */ (bundle)
writeFileSync(join(root, 'shared/package/library.schema.json'), writeLibrarySchema())
