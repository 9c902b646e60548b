import { useState } from 'react'
import type { ListedSpeaker } from '../../../shared/catalogue/listSpeakers'
import type { ReviewAction } from '../../../shared/model/action'
import { noContext, toTakenWords } from '../../../shared/review/stepWords'
import { mergeSpeakers, splitSpeaker } from '../../actions/mergeSpeakers'
import { redo, undo } from '../../actions/takeStep'
import { useCatalogue } from '../../catalogue/useCatalogue'
import { useScreen } from '../../screen/screen'
import { useFading } from '../../ui/useFading'

const limit = 150
const step = 50

/** What happened last, for the hint bar. */
interface SpeakerNotice {
  readonly text: string
  readonly canUndo: boolean
}

/** Everything that the speakers view shows and does. */
export interface SpeakersState {
  readonly text: string
  readonly setText: (text: string) => void
  /** Whether people with a name are listed; else unnamed sources. */
  readonly isNamed: boolean
  readonly setNamed: (isNamed: boolean) => void
  /** How many of each kind the text fits; `undefined` until the first answer. */
  readonly counts: { readonly named: number; readonly unnamed: number; readonly total: number } | undefined
  readonly cursor: number
  readonly moveTo: (index: number) => void
  readonly speakerAt: (index: number) => ListedSpeaker | undefined
  readonly show: (first: number) => void
  /** The speaker whose page is shown; `null` while nobody is listed. */
  readonly key: string | null
  readonly notice: SpeakerNotice | null
  readonly merge: (from: ListedSpeaker, into: ListedSpeaker) => void
  readonly split: (key: string, name: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The speaker that is chosen, and where in the list they were then. */
interface Chosen {
  readonly key: string | null
  readonly index: number
}

const nobody: Chosen = { key: null, index: 0 }

/** The state of the speakers view, which begins with the speaker of `first`. */
export function useSpeakers(first: string | null): SpeakersState {
  const [text, setText] = useState('')
  const [isNamed, setNamed] = useState(!first?.includes(':'))
  const [chosen, setChosen] = useState<Chosen>({ key: first, index: 0 })
  const [offset, setOffset] = useState(0)
  const order = useScreen((screen) => screen.speakerOrder)
  const answer = useCatalogue('speakers.list', { text, isNamed, order, key: chosen.key, offset, limit })
  const list = answer?.response
  const isAnswered = answer?.request.key === chosen.key
  // Keys go on from where the last one went, before the catalogue has said where that is.
  const cursor = Math.max(0, isAnswered ? (list?.index ?? 0) : chosen.index)
  const speakerAt = (index: number): ListedSpeaker | undefined => list?.speakers[index - list.offset]
  return {
    text,
    setText,
    isNamed,
    setNamed: (to) => {
      setNamed(to)
      setChosen(nobody)
      setOffset(0)
    },
    counts: list,
    cursor,
    moveTo: (index) => {
      const speaker = speakerAt(index)
      if (speaker) setChosen({ key: speaker.key, index })
    },
    speakerAt,
    show: (firstShown) => {
      setOffset(Math.max(0, Math.floor((firstShown - step) / step) * step))
    },
    key:
      isAnswered && (list?.index ?? -1) < 0
        ? (speakerAt(0)?.key ?? null)
        : (chosen.key ?? speakerAt(0)?.key ?? null),
    ...useSpeakerSteps((key) => {
      setChosen({ key, index: cursor })
    }),
  }
}

type Steps = Pick<SpeakersState, 'notice' | 'merge' | 'split' | 'undo' | 'redo'>

/** Merges and splits, each one step of the speakers' log, and the way back. */
function useSpeakerSteps(choose: (key: string) => void): Steps {
  const [notice, setNotice] = useFading<SpeakerNotice>()
  const tell = (action: ReviewAction | null, done: string): void => {
    setNotice({ text: action ? done : 'Nothing changed', canUndo: action !== null })
  }
  return {
    notice,
    merge: (from, into) => {
      void mergeSpeakers(from.key, into.key).then((action) => {
        choose(into.key)
        tell(action, `${from.name} counts as ${into.name}`)
      })
    },
    split: (key, name) => {
      void splitSpeaker(key).then((action) => {
        tell(action, `${name} is a speaker of its own again`)
      })
    },
    undo: () => {
      void undo('speakers').then((action) => {
        setNotice({ text: toTakenWords('undo', action, noContext), canUndo: false })
      })
    },
    redo: () => {
      void redo('speakers').then((action) => {
        setNotice({ text: toTakenWords('redo', action, noContext), canUndo: false })
      })
    },
  }
}
