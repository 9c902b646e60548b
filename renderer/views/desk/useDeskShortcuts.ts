import { useShortcuts } from '../../screen/shortcuts'
import type { DeskState } from './useDesk'

type Handlers = Parameters<typeof useShortcuts>[0]

/** The keys that move through the quotes, decide and take back, beside those of `others`. */
export function useDeskShortcuts(desk: DeskState, others: Handlers): void {
  const mark = (verdict: Parameters<DeskState['mark']>[0]) => () => {
    desk.mark(verdict)
  }
  useShortcuts({
    next: () => {
      desk.move(1)
    },
    previous: () => {
      desk.move(-1)
    },
    verified: mark('verified'),
    disputed: mark('disputed'),
    'needs-context': mark('needs-context'),
    undecided: mark('undecided'),
    'not-a-quote': mark('not-a-quote'),
    undo: desk.undo,
    redo: desk.redo,
    ...others,
  })
}
