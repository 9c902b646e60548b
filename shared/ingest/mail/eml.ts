import { fail, succeed } from '../../model/result'
import { splitWrappedParagraphs } from '../../text/wrappedParagraphs'
import type { Block, StatedDetail } from '../block'
import { cleanWords } from '../cleanWords'
import { readHtmlBlocks } from '../html/readHtmlBlocks'
import type { Reader } from '../reader'
import { toArticle } from '../toArticle'
import { withDays } from '../withDays'
import { decodeCharset } from './charset'
import { type Headers, readHeaders } from './headers'
import { type MimePart, readMimeParts } from './mimeParts'

/** A plain version with an address in so few characters was made from the other one by a machine. */
const CHARACTERS_PER_LINK = 250

/** Reads a mail (RFC 5322 with MIME): the text that it holds, with sender, day and subject. */
export const readEml: Reader = ({ bytes }) => {
  const blocks = readBody(readMimeParts(bytes))
  if (blocks === null) return Promise.resolve(fail('nested-too-deep'))
  const details = readDetails(readHeaders(bytes).headers)
  return Promise.resolve(blocks.length === 0 ? fail('empty') : succeed([toArticle({ blocks, details })]))
}

function readBody(parts: readonly MimePart[]): readonly Block[] | null {
  const texts = parts.filter(({ headers }) => !/^attachment/i.test(headers.get('content-disposition') ?? ''))
  const ofType = (type: string) => texts.find(({ headers }) => headers.contentType.mediaType === type)
  const plain = ofType('text/plain')
  const html = ofType('text/html')
  const words = plain ? decodePart(plain).replace(/\r\n?/g, '\n') : ''
  const links = words.match(/https?:\/\//g)?.length ?? 0
  const isPlain = words.trim() !== '' && links * CHARACTERS_PER_LINK <= words.length
  if (html && !isPlain) return readHtmlBlocks(decodePart(html))
  return toBlocks(unflow(words, plain))
}

function decodePart({ headers, bytes }: MimePart): string {
  return decodeCharset(bytes, headers.contentType.parameters.get('charset') ?? 'utf-8')
}

/** Lines that end in a space run on (format=flowed, RFC 3676); a signature ends the text. */
function unflow(text: string, part: MimePart | undefined): string {
  const isFlowed = part?.headers.contentType.parameters.get('format')?.toLowerCase() === 'flowed'
  const body = text.replace(/\n-- ?\n[\s\S]*$/, '\n')
  return isFlowed ? body.replace(/ \n(?=\S)/g, ' ') : body
}

function toBlocks(text: string): readonly Block[] {
  return splitWrappedParagraphs(text)
    .map(({ start, end }): Block => ({ kind: 'body', text: cleanWords(text.slice(start, end)) }))
    .filter((block) => block.text !== '')
}

function readDetails(headers: Headers): ReturnType<typeof withDays> {
  const stated = (value: string | null): StatedDetail | undefined =>
    value ? { value, from: 'header' } : undefined
  const from = headers.get('from')
  const name = from
    ?.replace(/\s*<[^>]*>\s*$/, '')
    .replace(/^"(.*)"$/, '$1')
    .trim()
  return withDays({
    title: stated(headers.get('subject')?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '') ?? null),
    byline: stated(name ?? null),
    published: stated(headers.get('date')),
    language: stated(headers.get('content-language')),
  })
}
