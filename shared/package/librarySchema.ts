import { libraryFormat, libraryJsonSchema } from '../model/libraryRecord'
import { z } from '../model/schema'

/**
 * The published JSON Schema (draft 2020-12) of a library as JSON, written from the schemas that the program itself reads
 * with. Its `$id` names the version of the format.
 */
export function toLibrarySchema(): object {
  return {
    ...z.toJSONSchema(libraryJsonSchema, { target: 'draft-2020-12', io: 'input' }),
    $id: `urn:quotedesk:schema:${libraryFormat.replace('quotedesk/', '')}`,
    title: 'A Quotedesk library',
  }
}

/** The schema as the text of its file. */
export function writeLibrarySchema(): string {
  return `${JSON.stringify(toLibrarySchema(), null, 2)}\n`
}
