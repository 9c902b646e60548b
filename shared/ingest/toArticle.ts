import { type ArticleDetails, type DetailName, detailNames, type DetailOrigin } from '../model/article'
import { edtfSchema } from '../model/edtf'
import type { Block, Draft, StatedDetails } from './block'
import { findFrontMatter } from './frontMatter'
import type { ReadArticle } from './reader'

/** What programs fill in by themselves is less than what the article prints of itself. */
const WEAK: readonly DetailOrigin[] = ['properties']

/** Joins the blocks of a draft to a text with an empty line between two, and works out its paragraphs and details. */
export function toArticle({ blocks, details }: Draft): ReadArticle {
  const printed = withTitle(blocks, details)
  const text = printed.map((block) => block.text).join('\n\n')
  let at = 0
  const spans = printed.map((block) => {
    const span = { start: at, end: at + block.text.length }
    at = span.end + 2
    return span
  })
  const front = findFrontMatter(text, spans, printed[0]?.kind === 'title')
  const paragraphs = printed.map(({ kind, page, seconds, speaker }, index) => ({
    ...(page === undefined ? {} : { page }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(speaker === undefined ? {} : { speaker }),
    start: spans[index]?.start ?? 0,
    end: spans[index]?.end ?? 0,
    kind: kind === 'body' ? (front.kinds[index] ?? kind) : kind,
  }))
  return { text, paragraphs, ...chooseDetails(details, front.found) }
}

/** So many blocks at the top may repeat the title. */
const HEAD = 5

/**
 * The printed blocks with the title first: the stated one where the text does not begin with it, or a heading over all.
 * A heading that repeats the title is left out.
 */
function withTitle(blocks: readonly Block[], { title }: StatedDetails): readonly Block[] {
  const printed = blocks.filter((block) => block.text !== '')
  const [first, ...rest] = printed
  if (!first) return printed
  const isStated = title !== undefined && !WEAK.includes(title.from) && first.kind !== 'title'
  const isPrinted = isStated
    ? toLetters(first.text) === toLetters(title.value)
    : first.kind === 'title' || (first.kind === 'heading' && rest.length > 0)
  if (isStated && !isPrinted) return withoutRepeats({ kind: 'title', text: title.value }, printed)
  return isPrinted ? withoutRepeats({ ...first, kind: 'title' }, rest) : printed
}

function withoutRepeats(title: Block, rest: readonly Block[]): readonly Block[] {
  const letters = toLetters(title.text)
  const repeats = (block: Block): boolean =>
    /title|heading/.test(block.kind) && toLetters(block.text) === letters
  return [title, ...rest.filter((block, at) => at >= HEAD || !repeats(block))]
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The details that the file states, then those of the text, then what programs fill in. */
function chooseDetails(
  stated: StatedDetails,
  inText: ArticleDetails,
): Pick<ReadArticle, 'found' | 'foundIn'> {
  const chosen = detailNames.flatMap((name) => {
    const given = stated[name]
    const printed = inText[name] === null ? undefined : { value: inText[name], from: 'text' as const }
    const detail = given && (!printed || !WEAK.includes(given.from)) ? given : printed
    return detail ? [[name, detail] as const] : []
  })
  const values = new Map<DetailName, string>(chosen.map(([name, { value }]) => [name, value]))
  const valueOf = (name: DetailName): string | null => values.get(name) ?? null
  return {
    found: {
      title: valueOf('title'),
      byline: valueOf('byline'),
      dateline: valueOf('dateline'),
      publisher: valueOf('publisher'),
      url: valueOf('url'),
      published: edtfSchema.safeParse(valueOf('published')).data ?? null,
      updated: edtfSchema.safeParse(valueOf('updated')).data ?? null,
      language: valueOf('language'),
    },
    foundIn: Object.fromEntries(chosen.map(([name, { from }]) => [name, from])),
  }
}
