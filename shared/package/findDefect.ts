import type { ArticleEntry, LibraryRecord } from '../model/libraryRecord'
import { toIdentity } from '../text/identity'
import type { Span } from '../text/span'
import { sha256 } from './sha256'
import { toUtf8 } from './utf8'

/**
 * What in the library contradicts itself, in a few words: an original or a text that is not the one its hash names, an
 * original that is missing, words that lie outside of their text. `null` when nothing does.
 */
export async function findDefect({ sources, articles }: LibraryRecord): Promise<string | null> {
  for (const { id, bytes } of sources) {
    if ((await sha256(bytes)) !== id) return `originals/${id}`
  }
  const known = new Set<string>(sources.map(({ id }) => id))
  for (const entry of articles) {
    const { id, text, sourceId } = entry.article
    if (!(await isNamedBy(text, id))) return `the text of article ${id}`
    if (!known.has(sourceId)) return `the original of article ${id}`
    const misplaced = findMisplaced(entry)
    if (misplaced !== null) return misplaced
  }
  return null
}

/** An article is named by its text without the white space at the ends; by the whole of it in earlier versions. */
async function isNamedBy(text: string, id: string): Promise<boolean> {
  for (const words of [toIdentity(text), text]) {
    if ((await sha256(toUtf8(words))) === id) return true
  }
  return false
}

function findMisplaced({ article, quotes, review }: ArticleEntry): string | null {
  const { text, paragraphs } = article
  const isInside = ({ start, end }: Span): boolean => start <= end && end <= text.length
  if (!paragraphs.every(isInside)) return `the paragraphs of article ${article.id}`
  const wrong = quotes.find(
    ({ segments }) =>
      !segments.every((span) => isInside(span) && text.slice(span.start, span.end) === span.text),
  )
  if (wrong) return `quote ${wrong.id}`
  const [moved] = Object.entries(review.quotes).find(([, { words }]) => !(words ?? []).every(isInside)) ?? []
  return moved === undefined ? null : `the words of quote ${moved}`
}
