import type { ReactElement } from 'react'
import { Button } from '../ui/Button'
import { Toast } from '../ui/Toast'
import { useFailures } from './useFailures'

/** Word of a defect; unlike word of finished work it stays until it is closed. */
export function FailureToast(): ReactElement | null {
  const { text, clear } = useFailures()
  if (text === null) return null
  return (
    <Toast urgent onHold={noHold} onRelease={noHold}>
      {text}
      <Button look="quiet" onClick={clear}>
        Close
      </Button>
    </Toast>
  )
}

function noHold(): void {
  // It stays anyway.
}
