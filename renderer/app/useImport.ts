import { useRef, useState } from 'react'
import { markSample } from '../actions/markSample'
import { createGate, type Gate } from '../actions/gate'
import { importArticles, type ImportReport, type Incoming } from '../actions/importArticles'
import { useScreen } from '../screen/screen'
import { showOutcome } from '../screen/toasts'
import { sampleArticles } from './sampleArticles'
import { showSteps, type ShownStep } from './showSteps'
import { type EntryQuestion, useEntryQuestion } from './useEntryQuestion'

/** Imports in the window: what is under way, and what was refused last. */
export interface Importing {
  readonly step: ShownStep | null
  /** The feed whose entries are to be chosen, while the import waits for that. */
  readonly question: EntryQuestion | null
  /** The report of the last import that refused something, until it is closed. */
  readonly report: ImportReport | null
  run: (incoming: readonly Incoming[]) => void
  /** Adds the articles that come with the app, and opens the one to begin with. */
  runSamples: () => void
  cancel: () => void
  /** Holds the import up, or lets it go on. */
  togglePause: () => void
  closeReport: () => void
}

/** Runs imports, one after another. A single article opens on the desk; several are shown in the library. */
export function useImport(): Importing {
  const [step, setStep] = useState<ShownStep | null>(null)
  const { question, ask } = useEntryQuestion()
  const [report, setReport] = useState<ImportReport | null>(null)
  const running = useRef<RunningImport | null>(null)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const runNow = async (incoming: readonly Incoming[]): Promise<ImportReport> => {
    const controller = new AbortController()
    const gate = createGate()
    running.current = { gate, controller }
    showOutcome(null)
    const onStep = showSteps(gate, setStep)
    const control = { gate, signal: controller.signal }
    const result = await importArticles(incoming, { onStep, chooseEntries: ask }, control)
    running.current = null
    onStep.end()
    if (result.refused.length > 0) setReport(result)
    showOutcome(toOutcome(result, controller.signal.aborted))
    showResult(result)
    return result
  }

  return {
    step,
    question,
    report,
    run: (incoming) => {
      if (incoming.length > 0) queue.current = queue.current.then(() => runNow(incoming)).then(noResult)
    },
    runSamples: () => {
      queue.current = queue.current.then(() => runNow(sampleArticles)).then(showSamples)
    },
    cancel: () => running.current?.controller.abort(),
    togglePause: () => {
      const gate = running.current?.gate
      if (gate?.isClosed === true) gate.open()
      else gate?.close()
      setStep((now) => now && { ...now, isPaused: gate?.isClosed === true })
    },
    closeReport: () => {
      setReport(null)
    },
  }
}

interface RunningImport {
  readonly gate: Gate
  readonly controller: AbortController
}

async function showSamples({ added, known }: ImportReport): Promise<void> {
  const first = added.at(-1) ?? known.at(-1)
  if (!first) return
  await markSample(first)
  useScreen.getState().goTo({ view: 'desk', articleId: first })
}

function noResult(): void {
  // The report is shown where it belongs; the queue only waits.
}

function showResult({ added, known }: ImportReport): void {
  const { goTo } = useScreen.getState()
  const only = added.length + known.length === 1 ? (added[0] ?? known[0]) : undefined
  if (only) goTo({ view: 'desk', articleId: only })
  else if (added.length > 0) goTo({ view: 'library' })
}

function toOutcome({ added, known, refused }: ImportReport, wasCancelled: boolean): string | null {
  const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`)
  if (wasCancelled) return `Import cancelled. ${articles(added.length)} added.`
  if (refused.length > 0 || (added.length === 1 && known.length === 0)) return null
  if (added.length === 0)
    return `${known.length === 1 ? 'The article is' : 'The articles are'} in the library already`
  return `${articles(added.length)} added${known.length > 0 ? `, ${known.length} already in the library` : ''}`
}
