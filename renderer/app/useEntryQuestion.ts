import { useRef, useState } from 'react'
import type { FeedEntries, ImportListener } from '../actions/importArticles'

/** A feed whose entries a person is asked to choose from. */
export interface EntryQuestion extends FeedEntries {
  /** Goes on with these entries, by their places from 0; with none of them after Cancel. */
  readonly answer: (wanted: readonly number[]) => void
}

/** The question that an import waits for, and how it is asked. */
export function useEntryQuestion(): {
  readonly question: EntryQuestion | null
  readonly ask: ImportListener['chooseEntries']
} {
  const [question, setQuestion] = useState<EntryQuestion | null>(null)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const askNow: ImportListener['chooseEntries'] = (entries) =>
    new Promise((resolve) => {
      const answer = (wanted: readonly number[]): void => {
        setQuestion(null)
        resolve(wanted)
      }
      setQuestion({ ...entries, answer })
    })
  // Several files are read at a time; a person answers one question after the other.
  const ask: ImportListener['chooseEntries'] = (entries) => {
    const answer = last.current.then(() => askNow(entries))
    last.current = answer
    return answer
  }
  return { question, ask }
}
