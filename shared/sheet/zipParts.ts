import { zipSync } from 'fflate'
import { encodeText } from './encodeText'
import type { Markup } from './markup'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An Office Open XML file (ECMA-376 part 2): the XML parts by their names, zipped. `madeAt` is their time. */
export function zipParts(parts: Readonly<Record<string, Markup>>, madeAt: string): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, encodeText(declaration + part.source)])
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    mtime: new Date(madeAt),
    level: 6,
  })
}
