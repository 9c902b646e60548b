import { findNamedFormat, type FormatName } from '../model/articleFormats'
import { formats } from './format'

/** Media types by which sites call a format besides its own. */
const otherNames: Readonly<Record<string, FormatName>> = {
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'text/xml': 'feed',
  'text/rtf': 'rtf',
  'text/x-markdown': 'markdown',
  'application/json': 'ndjson',
  'application/jsonl': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/feed+json': 'ndjson',
}

/** Media types that sites give to whatever they do not know. */
const vague = ['text/plain', 'application/octet-stream']

/** The format that a file is said to be: by the site that sent it, else by its name; nothing when neither says. */
export function findStatedFormat(name: string, mediaType: string | undefined): FormatName | undefined {
  const named = findNamedFormat(name)
  if (mediaType === undefined || (vague.includes(mediaType) && named)) return named
  const own = (Object.keys(formats) as FormatName[]).find((each) => formats[each].mediaType === mediaType)
  return (Object.hasOwn(otherNames, mediaType) ? otherNames[mediaType] : own) ?? named
}
