import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import { decodeStated } from '../decodeStated'
import { decodeText } from '../decodeText'
import { findUtf16 } from '../findUtf16'
import { hasBinaryText, isBinary } from '../isBinary'
import { decodeStrictly } from '../textDecoder'

/** So many bytes at the head of a page are searched for its encoding, a few more than browsers do. */
const SEARCHED = 4096
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/i

/**
 * The text of a page: UTF-8 and UTF-16 by their bytes, else by `declared` (the header that came with it) or what the
 * page itself declares, else by the statistics of its bytes.
 */
export function decodeHtml(bytes: Uint8Array, declared: string | null = null): Result<string, ReadProblem> {
  if (isBinary(bytes)) return fail('not-text')
  const utf8 = findUtf16(bytes) ? null : decodeStrictly(bytes, 'utf-8')
  const text = utf8 === null ? decodeDeclared(bytes, declared) : succeed(utf8)
  return text.ok && hasBinaryText(text.value) ? fail('not-text') : text
}

function decodeDeclared(bytes: Uint8Array, declared: string | null): Result<string, ReadProblem> {
  const head = String.fromCharCode(...bytes.subarray(0, SEARCHED))
  const [, inMeta, inXml] = DECLARED.exec(head) ?? []
  if (findUtf16(bytes)) return decodeText(bytes)
  const text = decodeStated(bytes, [declared, inMeta, inXml])
  return text === null ? decodeText(bytes) : succeed(text)
}
