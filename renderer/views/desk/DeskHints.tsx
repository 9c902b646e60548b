import type { ReactElement } from 'react'
import { barVerdicts } from '../../../shared/model/verdict'
import { useHints, useKeysOf } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { lastSaved } from './lastSaved'
import type { DeskState } from './useDesk'

const hints = [
  { commands: ['next', 'previous'], label: 'Next, previous' },
  { commands: barVerdicts, label: 'Decide' },
  { commands: ['note'], label: 'Note' },
  { commands: ['undo'], label: 'Undo' },
  { commands: ['details'], label: 'Article details', wideOnly: true },
  { commands: ['help'], label: 'All shortcuts' },
] as const

/** The desk's hint bar: its keys, and at the right the last change with its undo, or when the work was saved. */
export function DeskHints({ desk }: { readonly desk: DeskState }): ReactElement {
  const { notice } = desk
  const keysOf = useKeysOf()
  return (
    <HintBar hints={useHints(hints)}>
      <span role="status">
        {notice ? notice.text : lastSaved(desk.quotes.map(({ review }) => review.reviewedAt))}
      </span>
      {notice?.canUndo && (
        <Button look="link" keys={keysOf('undo')} onClick={desk.undo}>
          Undo
        </Button>
      )}
    </HintBar>
  )
}
