import { commands } from '../../../shared/contract/commands'
import { isNumbered } from '../../../shared/model/article'
import type { ArticleId } from '../../../shared/model/ids'
import { quoteWords } from '../../../shared/model/quote'
import { type Verdict, verdictNames } from '../../../shared/model/verdict'
import { inReview } from '../../../shared/review/inReview'
import { type ReviewedQuote, toReviewedQuotes } from '../../../shared/review/reviewedQuotes'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { paragraphNumberAt } from '../../../shared/text/paragraphNumber'
import { useKeysOf } from '../../screen/keymap'
import { listRunnable, runCommand } from '../../screen/registry'
import { useScreen } from '../../screen/screen'
import { type OpenArticle, useArticleSummaries } from '../../store/hooks'
import type { ArticleSummary } from '../../store/records'
import type { Findable } from './findItems'

/** What the palette finds, and what happens when it is chosen. */
export interface PaletteItem extends Findable {
  /** The verdict of a quote. */
  readonly verdict?: Verdict
  /** The caps of a command. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** Everything that the palette finds now: the quotes of the open article, the articles, and what can be run. */
export function usePaletteItems(open: OpenArticle | null): readonly PaletteItem[] {
  const keysOf = useKeysOf()
  const summaries = useArticleSummaries() ?? []
  const runnable = listRunnable().filter((name) => name !== 'palette')
  return [
    ...(open ? toQuoteItems(open) : []),
    ...summaries.filter(({ isDeleted }) => !isDeleted).map(toArticleItem),
    ...runnable.map((name) => ({
      key: `command ${name}`,
      group: 'Commands' as const,
      text: commands[name].label,
      more: '',
      keys: keysOf(name),
      run: () => {
        runCommand(name)
      },
    })),
  ]
}

function toQuoteItems({ article, quotes, review }: OpenArticle): readonly PaletteItem[] {
  const numbered = article.paragraphs.filter(isNumbered)
  const listed = inReview(toReviewedQuotes(article.text, quotes, review))
  return listed.map((each) => toQuoteItem(article.id, each, numbered))
}

function toQuoteItem(
  articleId: ArticleId,
  { quote, review }: ReviewedQuote,
  numbered: Parameters<typeof paragraphNumberAt>[0],
): PaletteItem {
  const speaker = quote.speaker?.name ?? quote.speaker?.mention?.text ?? 'Speaker not stated'
  const paragraph = paragraphNumberAt(numbered, quote.segments[0]?.start ?? 0)
  const words = quoteWords(quote).replace(/\s+/g, ' ')
  return {
    key: `quote ${quote.id}`,
    group: 'Quotes',
    text: quote.kind === 'indirect' ? words : `“${words}”`,
    more: `${speaker}, ${paragraph === null ? 'headline' : `¶ ${paragraph}`}`,
    verdict: review.verdict,
    run: () => {
      useScreen.getState().select(articleId, quote.id)
    },
  }
}

function toArticleItem({ id, details }: ArticleSummary): PaletteItem {
  const { title, publisher, published } = details
  return {
    key: `article ${id}`,
    group: 'Articles',
    text: title ?? 'Untitled article',
    more: [publisher, published && formatEdtf(published)].filter(Boolean).join(' · '),
    run: () => {
      useScreen.getState().goTo({ view: 'desk', articleId: id })
    },
  }
}

/** What the sign of an item says to a screen reader; nothing where the group says enough. */
export function toSignName({ verdict }: PaletteItem): string {
  return verdict ? `${verdictNames[verdict]}: ` : ''
}
