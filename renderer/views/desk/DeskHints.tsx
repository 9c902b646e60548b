import type { ReactElement } from 'react'
import { shortcuts } from '../../screen/shortcuts'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { lastSaved } from './lastSaved'
import type { DeskState } from './useDesk'

const hints = [
  { keys: [...shortcuts.next.keys, ...shortcuts.previous.keys], label: 'Next, previous' },
  {
    keys: [shortcuts.verified, shortcuts.disputed, shortcuts['needs-context'], shortcuts.undecided].flatMap(
      ({ keys }) => keys,
    ),
    label: 'Decide',
  },
  { keys: shortcuts.note.keys, label: 'Note' },
  { keys: shortcuts.undo.keys, label: 'Undo' },
  { keys: shortcuts.details.keys, label: 'Article details', wideOnly: true },
  { keys: shortcuts.help.keys, label: 'All shortcuts' },
]

/** The desk's hint bar: its keys, and at the right the last change with its undo, or when the work was saved. */
export function DeskHints({ desk }: { readonly desk: DeskState }): ReactElement {
  const { notice } = desk
  return (
    <HintBar hints={hints}>
      <span role="status">
        {notice ? notice.text : lastSaved(desk.quotes.map(({ review }) => review.reviewedAt))}
      </span>
      {notice?.canUndo && (
        <Button look="link" keys={shortcuts.undo.keys} onClick={desk.undo}>
          Undo
        </Button>
      )}
    </HintBar>
  )
}
