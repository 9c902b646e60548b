import type { SaveProblem } from '../../shared/contract/ipc'
import type { Article } from '../../shared/model/article'
import type { Result } from '../../shared/model/result'
import type { Source } from '../../shared/model/source'
import { mainProcess } from '../bridge/mainProcess'

/** So many characters of an original are shown. */
const shown = 200_000

/** Originals that are text to a person; the others show the text that was read from them. */
const textual = /^(?:text\/|message\/|multipart\/|application\/(?:xml|x-ndjson|rtf|x-subrip))/

/** What an original looks like as inert text. */
export interface OriginalText {
  /** `bytes`: as it is written; `article`: as its pages were read. */
  readonly from: 'bytes' | 'article'
  readonly text: string
  readonly isCut: boolean
}

/** The text of an original, as much of it as is shown. */
export function toOriginalText({ mediaType, bytes }: Source, article: Article): OriginalText {
  const from = textual.test(mediaType) ? 'bytes' : 'article'
  const text = from === 'bytes' ? decode(bytes) : toPages(article)
  return { from, text: text.slice(0, shown), isCut: text.length > shown }
}

function decode(bytes: Uint8Array): string {
  const start = bytes.subarray(0, shown * 4)
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  if (isUtf16) return new TextDecoder(start[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(start)
  const utf8 = new TextDecoder().decode(start)
  return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(start) : utf8
}

/** The text with a line over the first paragraph of each page. */
function toPages({ text, paragraphs }: Article): string {
  let page: number | undefined
  const lines = paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end)
    if (paragraph.page === page || paragraph.page === undefined) return [words]
    page = paragraph.page
    return [`— Page ${page} —`, words]
  })
  return lines.join('\n\n')
}

/** Writes an original, byte for byte, to a place that the person chooses; `null` when the dialog was cancelled. */
export function saveOriginal(source: Source): Promise<Result<{ readonly name: string } | null, SaveProblem>> {
  const name = source.name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+/, '')
    .slice(0, 200)
  const suggestedName = name === '' ? 'original' : name
  return mainProcess['original.save']({ suggestedName, bytes: source.bytes })
}
