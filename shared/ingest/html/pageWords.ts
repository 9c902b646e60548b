import { decodeReferences } from '../xml/decodeReferences'

/** Words out of a value that may have been escaped twice or hold stray tags, as titles in linked data do. */
export function toWords(value: string): string {
  return decodeReferences(value).replace(/<\/?[a-z][^<>]*>/gi, '')
}
