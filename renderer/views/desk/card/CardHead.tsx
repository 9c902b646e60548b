import { ChevronDown, ChevronUp, History } from 'lucide-react'
import type { ReactElement } from 'react'
import type { CommandName } from '../../../../shared/contract/commands'
import { useKeysOf } from '../../../screen/keymap'
import { runCommand } from '../../../screen/registry'
import { IconButton } from '../../../ui/Button'
import type { DeskQuote } from '../useDesk'
import styles from './QuoteCard.module.css'

interface CardHeadProps {
  readonly current: DeskQuote
  readonly total: number
  readonly paragraph: number | null
  readonly onMove: (by: 1 | -1) => void
}

/** Which quote it is, where it stands and of what form, and the way to its neighbours. */
export function CardHead({ current, total, paragraph, onMove }: CardHeadProps): ReactElement {
  const { number } = current
  const keysOf = useKeysOf()
  const label = (words: string, command: CommandName): string =>
    keysOf(command).length > 0 ? `${words} (${keysOf(command).join(' ')})` : words
  const parts = [paragraph === null ? 'headline' : `paragraph ${paragraph}`, toForm(current)]
  return (
    <header className={styles.head}>
      <h2 className={styles.place} tabIndex={-1} data-home>
        <strong>
          Quote {number} of {total}
        </strong>
        {parts.map((part) => part && ` · ${part}`)}
      </h2>
      <IconButton
        label={label('History of the quote', 'history')}
        icon={<History size={16} strokeWidth={1.5} />}
        onClick={() => {
          runCommand('history')
        }}
      />
      <IconButton
        label={label('Previous quote', 'previous')}
        icon={<ChevronUp size={16} strokeWidth={1.5} />}
        disabled={number === 1}
        onClick={() => {
          onMove(-1)
        }}
      />
      <IconButton
        label={label('Next quote', 'next')}
        icon={<ChevronDown size={16} strokeWidth={1.5} />}
        disabled={number === total}
        onClick={() => {
          onMove(1)
        }}
      />
    </header>
  )
}

function toForm({ quote, found }: DeskQuote): string | null {
  if (!found) return 'added by a reviewer'
  if (quote.segments.length > 1) return 'split quote'
  if (quote.kind === 'mixed') return 'part of a sentence'
  return quote.kind === 'indirect' ? 'indirect speech' : null
}
