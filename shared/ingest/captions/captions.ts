import { fail, succeed } from '../../model/result'
import type { Reader } from '../reader'
import { toPlainText } from '../text/plainText'
import { toArticle } from '../toArticle'
import { joinCues } from './joinCues'
import { parseCues } from './cues'

/** Reads subtitles and transcripts (SubRip, WebVTT): what is said as paragraphs, each with its time and voice. */
export const readCaptions: Reader = ({ bytes }) => {
  const text = toPlainText(bytes)
  if (!text.ok) return Promise.resolve(text)
  const blocks = joinCues(parseCues(text.value))
  return Promise.resolve(blocks.length === 0 ? fail('empty') : succeed([toArticle({ blocks, details: {} })]))
}
