import { useMemo } from 'react'
import type { ArticleId, QuoteId } from '../../../shared/model/ids'
import type { Quote } from '../../../shared/model/quote'
import type { ReviewAction } from '../../../shared/model/action'
import { type Verdict, verdictNames } from '../../../shared/model/verdict'
import { nextUndecided } from '../../../shared/review/progress'
import {
  type BrokenRule,
  findBrokenRules,
  isRefused,
  toRefusalWords,
  toWarningWords,
} from '../../../shared/review/houseRules'
import type { ReviewedQuote } from '../../../shared/review/reviewedQuotes'
import { noContext, toTakenWords } from '../../../shared/review/stepWords'
import { decide } from '../../actions/decideQuotes'
import { redo, undo } from '../../actions/takeStep'
import { useScreen } from '../../screen/screen'
import type { OpenArticle } from '../../store/hooks'
import { useListedQuotes } from './useListedQuotes'
import { type Notice, useNotice } from './useNotice'
import { type PendingVerdicts, usePendingVerdicts } from './usePendingVerdicts'
import { numberQuotes } from './numberQuotes'
import { useLatest } from './useLatest'
import { useRecordedNotices } from './useRecordedNotices'
import { useStepBack } from './useStepBack'

/** A quote with what was said of it, as the screen shows it. */
export interface DeskQuote extends ReviewedQuote {
  /** Counted from 1, in reading order. */
  readonly number: number
}

/** The desk's state and what can be done to it. */
export interface DeskState {
  readonly quotes: readonly DeskQuote[]
  /** Index of the selected quote; -1 when the article has none. */
  readonly index: number
  readonly notice: Notice | null
  /** The quotes that are listed, which do not change with a decision. */
  readonly found: readonly Quote[]
  /** How much indirect speech the article has that nobody has taken up. */
  readonly indirect: number
  select: (index: number) => void
  move: (by: 1 | -1) => void
  mark: (verdict: Verdict) => void
  undo: () => void
  redo: () => void
  /** Says something in the hint bar. */
  tell: (text: string) => void
}

/** The desk of an open article: selection, decisions, undo. */
export function useDesk(open: OpenArticle): DeskState {
  const { article, rules } = open
  const { listed, found, indirect } = useListedQuotes(open)
  const pending = usePendingVerdicts(open.review)
  const [notice, tell] = useNotice()
  const quotes = useMemo(() => toDeskQuotes(listed, pending.verdicts), [listed, pending.verdicts])
  const selectedId = useScreen((screen) => screen.selected[article.id])
  const index = indexOfQuote(quotes, selectedId)
  // Keys may come faster than the screen follows: what is selected and decided is asked for at each of them.
  const indexNow = (): number => indexOfQuote(quotes, useScreen.getState().selected[article.id])
  const select = (at: number): void => {
    const id = quotes[at]?.quote.id
    if (id) useScreen.getState().select(article.id, id)
  }
  useRecordedNotices(open, quotes, tell)
  const steps = useStepBack()
  const stepBack = (step: typeof undo, kind: 'undo' | 'redo') => (): void => {
    steps.take(
      () => takeBack(article.id, step),
      (action) => {
        for (const { quoteId, to } of verdictsOf(action)) void pending.add(quoteId, to, Promise.resolve())
        if (!action) tell({ text: toTakenWords(kind, null, noContext), canUndo: false })
      },
    )
  }
  const mark = useLatest((verdict: Verdict) => {
    markNow({ articleId: article.id, quotes, rules, pending, at: indexNow(), select, tell }, verdict)
  })
  return {
    quotes,
    index,
    notice,
    found,
    indirect,
    select,
    move: (by) => {
      select(Math.min(quotes.length - 1, Math.max(0, indexNow() + by)))
    },
    mark: (verdict) => {
      steps.after(() => {
        mark.current(verdict)
      })
    },
    undo: stepBack(undo, 'undo'),
    redo: stepBack(redo, 'redo'),
    tell: (text) => {
      tell({ text, canUndo: false })
    },
  }
}

interface Marking extends Pick<OpenArticle, 'rules'>, Pick<DeskState, 'quotes' | 'select'> {
  readonly articleId: ArticleId
  readonly pending: ReturnType<typeof usePendingVerdicts>
  /** Index of the quote that is selected now. */
  readonly at: number
  readonly tell: Tell
}

/** Marks the selected quote and moves on to the next undecided one; a quote that is so already stays. */
function markNow({ articleId, quotes, rules, pending, at, select, tell }: Marking, verdict: Verdict): void {
  const verdictsNow = quotes.map(({ quote, review: said }) => pending.now(quote.id) ?? said.verdict)
  const current = quotes[at]
  if (!current || verdictsNow[at] === verdict) return
  const broken = findBrokenRules(rules, verdict, current)
  if (refuses(broken, verdict, tell)) return
  if (verdict !== 'undecided') select(nextUndecided(verdictsNow, at))
  const write = decideOrThrow(articleId, current.quote.id, verdict)
  const told = toldWith(tell, current.number, verdict, broken)
  void pending.add(current.quote.id, verdict, write).then(...told)
}

function toDeskQuotes(listed: readonly ReviewedQuote[], pending: PendingVerdicts): readonly DeskQuote[] {
  const numbers = numberQuotes(listed)
  return listed.map((each) => {
    const verdict = pending[each.quote.id] ?? each.review.verdict
    const review = verdict === each.review.verdict ? each.review : { ...each.review, verdict }
    return { ...each, review, number: numbers.get(each.quote.id) ?? 0 }
  })
}

/** The verdicts that an action gives. */
function verdictsOf(
  action: ReviewAction | null,
): readonly { readonly quoteId: QuoteId; readonly to: Verdict }[] {
  return (action?.changes ?? []).flatMap((change) =>
    change.on === 'quote' && change.field === 'verdict' ? [{ quoteId: change.quoteId, to: change.to }] : [],
  )
}

/** The quote that was selected last; else the first undecided one, the first one, or -1. */
function indexOfQuote(quotes: readonly DeskQuote[], id: QuoteId | undefined): number {
  const at = quotes.findIndex((each) => each.quote.id === id)
  if (at >= 0) return at
  const undecided = quotes.findIndex((each) => each.review.verdict === 'undecided')
  return undecided >= 0 ? undecided : Math.min(0, quotes.length - 1)
}

type Tell = (notice: Notice) => void

/** Whether a house rule keeps the quote from being decided, which is told. */
function refuses(broken: readonly BrokenRule[], verdict: Verdict, tell: Tell): boolean {
  if (!isRefused(broken)) return false
  tell({ text: toRefusalWords(verdict, broken), canUndo: false })
  return true
}

/** A decision that a house rule refused after the screen had let it pass: what it knew was older than the library. */
class RefusedDecision extends Error {}

async function decideOrThrow(articleId: ArticleId, quoteId: QuoteId, verdict: Verdict): Promise<void> {
  const broken = (await decide(articleId, quoteId, verdict)).refused.get(quoteId)
  if (broken) throw new RefusedDecision(toRefusalWords(verdict, broken))
}

/** What to say when a decision against a rule is on disk, and when one is not. */
function toldWith(
  tell: Tell,
  number: number,
  verdict: Verdict,
  broken: readonly BrokenRule[],
): [() => void, (error: unknown) => void] {
  return [
    () => {
      if (broken.length === 0) return
      tell({ text: `Quote ${number}: ${verdictNames[verdict]}, ${toWarningWords(broken)}`, canUndo: true })
    },
    (error) => {
      if (error instanceof RefusedDecision) {
        tell({ text: error.message, canUndo: false })
        return
      }
      tell({ text: `Quote ${number} was not saved. Check the free space on the disk.`, canUndo: false })
      reportError(error)
    },
  ]
}

/** Takes the step and selects the quote that it changed. */
async function takeBack(articleId: ArticleId, step: typeof undo): Promise<ReviewAction | null> {
  const action = await step(articleId)
  const change = action?.changes[0]
  if (change?.on === 'quote') useScreen.getState().select(articleId, change.quoteId)
  return action
}
