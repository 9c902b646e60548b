import type { ChosenQuotes } from './chooseQuotes'

/** What the sheet is of: its article's headline, or how many articles. */
export function toSheetTitle({ articles }: Pick<ChosenQuotes, 'articles'>): string {
  const [only] = articles
  return articles.length === 1 && only
    ? (only.details.title ?? 'Untitled article')
    : `${articles.length} articles`
}
