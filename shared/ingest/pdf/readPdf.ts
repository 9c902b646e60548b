import type { getDocumentProxy } from 'unpdf'
import type { ReadProblem } from '../../model/readProblem'
import { fail, succeed, type Result } from '../../model/result'
import type { StatedDetail } from '../block'
import type { ReadArticle, Reader } from '../reader'
import { toArticle } from '../toArticle'
import { withDays } from '../withDays'
import { dropRunningLines } from './dropRunningLines'
import { joinLines } from './joinLines'
import { toLines, type PdfLine, type PdfPiece } from './pdfLines'

/** No article is longer; a book is read so far. */
const MOST_PAGES = 300
/** What programs leave in the properties where nobody has said anything. */
const PLACEHOLDER =
  /^(?:untitled|microsoft word.*|.*\.(?:docx?|indd|pdf|qxp|odt|html?)|anonymous|unknown|user|admin\w*|\(.*\))$/i

/** Reads a PDF: the words of its pages in reading order, put together to paragraphs again, and its properties. */
export const readPdf: Reader = async ({ bytes }) => {
  const unpdf = await import('unpdf')
  // The library takes the bytes away from whoever hands them over.
  const opened = await unpdf
    .getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
    })
    .catch(toProblem)
  if (typeof opened === 'string') return fail(opened)
  try {
    return await readDocument(opened)
  } catch (error) {
    return fail(toProblem(error))
  } finally {
    await opened.destroy()
  }
}

/** Any other fault is the file's: the library raises errors of its own kinds for what it cannot follow. */
function toProblem(error: unknown): ReadProblem {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function readDocument(document: PdfDocument): Promise<Result<readonly ReadArticle[], ReadProblem>> {
  const pages: (readonly PdfLine[])[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number)
    const [, , width, height] = page.view
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item ? [toPiece(item)] : []))
    pages.push(toLines(pieces, { page: number, width: width ?? 0, height: height ?? 0 }))
    page.cleanup()
  }
  const blocks = joinLines(dropRunningLines(pages))
  if (blocks.length === 0) return fail('scanned')
  return succeed([toArticle({ blocks, details: readProperties(await document.getMetadata()) })])
}

function toPiece(item: {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}): PdfPiece {
  const [, , skew = 0, size = 0, left = 0, base = 0] = item.transform.map(Number)
  return { text: item.str, left, base, width: item.width, size: Math.hypot(skew, size) || item.height }
}

function readProperties({ info }: { readonly info: object }): ReturnType<typeof withDays> {
  const properties = new Map<string, unknown>(Object.entries(info))
  const stated = (name: string): StatedDetail | undefined => {
    const value = properties.get(name)
    if (typeof value !== 'string' || value.trim() === '' || PLACEHOLDER.test(value.trim())) return undefined
    return { value: value.trim().replace(/^D:/, ''), from: 'properties' }
  }
  return withDays({
    title: stated('Title'),
    byline: stated('Author'),
    published: stated('CreationDate'),
    updated: stated('ModDate'),
    language: stated('Language'),
  })
}
