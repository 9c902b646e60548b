import type { ReviewAction } from '../../../shared/model/action'
import { type Verdict, verdictNames } from '../../../shared/model/verdict'
import { toRefusalWords, toWarningWords } from '../../../shared/review/houseRules'
import { noContext, toTakenWords } from '../../../shared/review/stepWords'
import { type QuotePlace, setQuotes } from '../../actions/changeReview'
import { type Decision, decideQuotes } from '../../actions/decideQuotes'
import { redo, undo } from '../../actions/takeStep'
import { tagQuotes } from '../../actions/tagQuotes'
import { useFading } from '../../ui/useFading'
import { countQuotes } from './filterWords'

/** What happened last, for the hint bar. */
export interface SearchNotice {
  readonly text: string
  readonly canUndo: boolean
}

/** What can be done to many quotes at once, each one step of the log. */
export interface Bulk {
  readonly notice: SearchNotice | null
  readonly tell: (text: string) => void
  readonly decide: (verdict: Verdict) => void
  readonly tag: (tag: string) => void
  readonly assign: (assignee: string | null) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** How long a step may take before it is told that it is under way, in milliseconds. */
const pause = 400

type Places = readonly QuotePlace[]

/** Does things to the quotes that `getPlaces` resolves to, and tells what was done. */
export function useBulk(getPlaces: () => Promise<Places>, onDone: () => void): Bulk {
  const [notice, setNotice] = useFading<SearchNotice>()
  const tell = (text: string, canUndo = false): void => {
    setNotice({ text, canUndo })
  }
  const take = async (
    what: string,
    step: (places: Places) => Promise<ReviewAction | null>,
  ): Promise<void> => {
    const places = await getPlaces()
    if (places.length === 0) return
    if (places.length > 100) tell(`Saving ${countQuotes(places.length)}`)
    const action = await step(places)
    if (!action) tell(`Nothing changed: ${what} already`)
    else tell(`${countQuotes(countChanged(action))}: ${what}`, true)
    onDone()
  }
  const walk = async (step: typeof undo, kind: 'undo' | 'redo'): Promise<void> => {
    const isLong = setTimeout(tell, pause, kind === 'undo' ? 'Undoing' : 'Redoing')
    const action = await step('all')
    clearTimeout(isLong)
    tell(toTakenWords(kind, action, noContext))
  }
  const decide = async (to: Verdict): Promise<void> => {
    const places = await getPlaces()
    if (places.length === 0) return
    if (places.length > 100) tell(`Saving ${countQuotes(places.length)}`)
    const decision = await decideQuotes(places, to)
    tell(toDecisionWords(to, decision), decision.action !== null)
    if (decision.refused.size === 0) onDone()
  }
  return {
    notice,
    tell,
    decide: (to) => void decide(to),
    tag: (tag) => {
      void take(`tagged ${tag}`, (places) => tagQuotes(places, tag))
    },
    assign: (to) => {
      void take(to === null ? 'assigned to nobody' : `assigned to ${to}`, (places) =>
        setQuotes(places, [{ field: 'assignee', to }]),
      )
    },
    undo: () => void walk(undo, 'undo'),
    redo: () => void walk(redo, 'redo'),
  }
}

/** What was decided, and what the house rules said to it. */
function toDecisionWords(to: Verdict, { action, refused, warned }: Decision): string {
  const decided = action ? `${countQuotes(countChanged(action))}: ${verdictNames[to]}` : null
  const [first] = refused.values()
  if (first)
    return [decided, `${countQuotes(refused.size)}: ${toRefusalWords(to, first)}`].filter(Boolean).join('. ')
  if (decided === null) return `Nothing changed: ${verdictNames[to]} already`
  const [warning] = warned.values()
  return warning ? `${decided}, of which ${warned.size} ${toWarningWords(warning)}` : decided
}

function countChanged({ changes }: ReviewAction): number {
  return new Set(changes.map((change) => (change.on === 'quote' ? change.quoteId : change.on))).size
}
