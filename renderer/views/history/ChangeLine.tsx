import type { ReactElement } from 'react'
import type { ChangeWords } from '../../../shared/review/historyWords'
import styles from './History.module.css'

interface ChangeLineProps {
  readonly words: ChangeWords
  /** The first words of the quote, where several quotes are told of. */
  readonly quote: string | null
}

/** "changed Verdict from Undecided to Verified", with the value before struck through. */
export function ChangeLine({ words, quote }: ChangeLineProps): ReactElement {
  const { does, what, from, to } = words
  return (
    <li className={styles.change}>
      {does} {what}
      {quote !== null && ` of “${quote}”`}
      {from !== null && (
        <>
          {does in beforeWords ? ' from ' : ' '}
          <del className={styles.before}>{from}</del>
        </>
      )}
      {to !== null && (
        <>
          {` ${afterWords[does] ?? 'to'} `}
          <ins className={styles.after}>{to}</ins>
        </>
      )}
    </li>
  )
}

const beforeWords: Readonly<Record<string, true>> = { changed: true, corrected: true, 'took back': true }
const afterWords: Readonly<Record<string, string>> = { confirmed: 'as', replaced: 'by', added: '' }
