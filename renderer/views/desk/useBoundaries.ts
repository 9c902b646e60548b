import type { QuoteId } from '../../../shared/model/ids'
import {
  extendByWord,
  isSameWords,
  shrinkByWord,
  splitWords,
  toWords,
  type Words,
  wordsOf,
} from '../../../shared/review/boundaries'
import {
  addQuote,
  deleteQuote,
  joinQuotes,
  setWords,
  splitQuote,
  toNewQuoteId,
} from '../../actions/changeBoundaries'
import { useScreen } from '../../screen/screen'
import { useShortcuts } from '../../screen/shortcuts'
import type { OpenArticle } from '../../store/hooks'
import { readSelection } from './readSelection'
import type { DeskState } from './useDesk'

/** The keys that change what a quote is: add, take the selection, extend, shrink, split, join, delete. */
export function useBoundaries(open: OpenArticle, desk: DeskState): void {
  const { text, id: articleId } = open.article
  const current = desk.quotes[desk.index]?.quote
  const place = current && { articleId, quoteId: current.id }
  const reshape = (to: (text: string, words: Words) => Words, none: string): void => {
    if (!place) return
    void setWords(place, to(text, wordsOf(current))).then((action) => {
      if (!action) desk.tell(none)
    })
  }
  useShortcuts({
    addQuote: () => {
      addSelected(open, desk)
    },
    setWords: () => {
      const words = selectedWords(text, desk)
      if (words) reshape(() => words, 'The quote has these words already')
    },
    extend: () => {
      reshape(extendByWord, 'The quote ends where its paragraph ends')
    },
    shrink: () => {
      reshape(shrinkByWord, 'The quote has one word left')
    },
    split: () => {
      splitAtSelection(open, desk)
    },
    join: () => {
      const next = desk.quotes[desk.index + 1]?.quote
      if (current && next) void joinQuotes(articleId, current, next)
      else desk.tell('There is no next quote to join')
    },
    delete: () => {
      if (!place) return
      desk.move(desk.index + 1 < desk.quotes.length ? 1 : -1)
      void deleteQuote(place)
    },
  })
}

function addSelected(open: OpenArticle, desk: DeskState): void {
  const { text, id: articleId } = open.article
  const words = selectedWords(text, desk)
  if (!words) return
  const same = desk.quotes.findIndex(({ quote }) => isSameWords(text, wordsOf(quote), words))
  const known = desk.quotes[same]
  if (known) {
    desk.select(same)
    desk.tell(`These words are quote ${known.number} already`)
    return
  }
  const id = toNewQuoteId(articleId, words, takenIds(open))
  void addQuote(articleId, id, words).then(() => {
    useScreen.getState().select(articleId, id)
  })
}

function splitAtSelection(open: OpenArticle, desk: DeskState): void {
  const { text, id: articleId } = open.article
  const current = desk.quotes[desk.index]?.quote
  const at = readSelection()?.start
  const parts = current && at !== undefined ? splitWords(text, wordsOf(current), at) : null
  if (!parts) desk.tell('Select where to split, inside the quote')
  else if (current) {
    const newId = toNewQuoteId(articleId, parts[1], takenIds(open))
    void splitQuote({ articleId, quoteId: current.id }, current, parts, newId)
  }
}

function selectedWords(text: string, desk: DeskState): Words | null {
  const selection = readSelection()
  const words = selection && toWords(text, selection)
  if (!words) desk.tell('Select the words in the article first')
  return words
}

function takenIds({ quotes, review }: OpenArticle): ReadonlySet<string> {
  const ids: readonly QuoteId[] = quotes.map(({ id }) => id)
  return new Set<string>([...ids, ...Object.keys(review.quotes)])
}
