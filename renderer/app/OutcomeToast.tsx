import { type ReactElement, useEffect, useState } from 'react'
import { Button } from '../ui/Button'
import { Toast } from '../ui/Toast'

/** How long word of finished work stays, in milliseconds; longer while the pointer or the focus is on it. */
const stay = 8000

/** Word of work that has ended, which goes away by itself. */
export function OutcomeToast({
  text,
  onClose,
}: {
  readonly text: string
  readonly onClose: () => void
}): ReactElement {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onClose, stay)
    return () => {
      clearTimeout(timer)
    }
  }, [isHeld, onClose, text])
  return (
    <Toast
      onHold={() => {
        setHeld(true)
      }}
      onRelease={() => {
        setHeld(false)
      }}
    >
      {text}
      <Button look="quiet" onClick={onClose}>
        Close
      </Button>
    </Toast>
  )
}
