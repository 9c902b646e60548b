import type { ReactElement } from 'react'
import type { Difference } from '../../../shared/model/wording'
import styles from './Wording.module.css'
import type { MarkedStretch } from './toMarkedText'

interface ComparedTextProps {
  readonly stretches: readonly MarkedStretch[]
  readonly differences: readonly Difference[]
  readonly side: 'quote' | 'source'
  /** The words of the source under a difference of the quote; empty for none. */
  readonly noteOf?: (difference: Difference) => string
  /** The difference that is emphasised; `null` for none. */
  readonly chosen: number | null
}

/** What a mark is called where its look cannot be seen. */
const names: Readonly<Record<Difference['kind'], string>> = {
  same: 'same',
  typography: 'typography',
  spelling: 'spelling',
  'marked-edit': 'marked edit',
  changed: 'changed',
  added: 'added',
  'left-out': 'left out',
}

/** A gap of more characters than this is folded, to be opened and read. */
const longestGap = 320

/** Words beside the words that they are compared with: every difference has its number, a look, and its kind in words. */
export function ComparedText(props: ComparedTextProps): ReactElement {
  const { stretches, differences, side, noteOf, chosen } = props
  return (
    <>
      {stretches.map(({ text, difference }, at) => {
        const each = difference === null ? undefined : differences[difference]
        if (difference === null || !each) return <span key={at}>{text}</span>
        const look = [styles.mark, styles[each.kind], difference === chosen && styles.chosen]
        const note = noteOf?.(each) ?? ''
        return (
          <mark key={at} className={look.filter(Boolean).join(' ')}>
            <span className="visually-hidden">{`[${difference + 1}, ${names[each.kind]}: `}</span>
            {side === 'quote' && each.kind === 'left-out' && <Caret />}
            {text.length > longestGap ? <Folded text={text} /> : text}
            {note && (
              <span className={styles.note} aria-hidden>
                {difference + 1} {note}
              </span>
            )}
            <span className="visually-hidden">]</span>
          </mark>
        )
      })}
    </>
  )
}

/** The place where something is left out. */
function Caret(): ReactElement {
  return (
    <svg className={styles.caret} viewBox="0 0 14 14" aria-hidden>
      <path d="M2.5 12 7 4l4.5 8" />
    </svg>
  )
}

function Folded({ text }: { readonly text: string }): ReactElement {
  const words = text.trim().split(/\s+/)
  return (
    <details className={styles.folded}>
      <summary>{`${words.slice(0, 6).join(' ')} … ${words.length} words left out`}</summary>
      {text}
    </details>
  )
}
