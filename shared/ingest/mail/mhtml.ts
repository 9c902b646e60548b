import { fail, type Result } from '../../model/result'
import type { ReadProblem } from '../../model/readProblem'
import { decodeHtml } from '../html/decodeHtml'
import { readPage } from '../html/readHtml'
import type { ReadArticle, Reader } from '../reader'
import { readHeaders } from './headers'
import { readMimeParts } from './mimeParts'

/** Reads a web page saved in one file (MHTML, RFC 2557): its first page, with the address that it was saved from. */
export const readMhtml: Reader = ({ bytes }) => Promise.resolve(readFirstPage(bytes))

function readFirstPage(bytes: Uint8Array): Result<readonly ReadArticle[], ReadProblem> {
  const page = readMimeParts(bytes).find(({ headers }) => headers.contentType.mediaType.includes('html'))
  if (!page) return fail('no-articles')
  const html = decodeHtml(page.bytes, page.headers.contentType.parameters.get('charset') ?? null)
  if (!html.ok) return html
  const url =
    readHeaders(bytes).headers.get('snapshot-content-location') ?? page.headers.get('content-location')
  return readPage(html.value, url && /^https?:/i.test(url) ? { url: { value: url, from: 'header' } } : {})
}
