import { readFileSync } from 'node:fs'
import { z } from '../../shared/model/schema'

/** The version in the package's own description, two folders above this file both as source and as bundle. */
export function readVersion(): string {
  const description: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return z.object({ version: z.string() }).parse(description).version
}
