import { type CSSProperties, type ReactElement, useEffect, useState } from 'react'
import { useScreen } from '../screen/screen'
import { showFailure, showOutcome, useToasts } from '../screen/toasts'
import { Button } from '../ui/Button'
import { Toast } from '../ui/Toast'

/** How long word of finished work stays, in milliseconds; longer while the pointer or the focus is on it. */
const stay = 8000

/** The one toast of the window: a defect, else how the last work ended. On the desk it keeps off the verdict bar. */
export function ToastLayer(): ReactElement {
  const { outcome, failure } = useToasts()
  const isBesideCard = useScreen(({ place }) => place.view === 'desk')
  const cardWidth = useScreen((screen) => screen.cardWidth)
  const card = cardWidth === null ? 'var(--w-card)' : `${cardWidth}px`
  const style: CSSProperties & Record<'--beside', string> = { '--beside': isBesideCard ? card : '0px' }
  return (
    <div style={style}>
      {failure !== null ? (
        <Closable text={failure} urgent onClose={showFailure} />
      ) : (
        outcome !== null && <Fading key={outcome} text={outcome} />
      )}
    </div>
  )
}

function Fading({ text }: { readonly text: string }): ReactElement {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(showOutcome, stay, null)
    return () => {
      clearTimeout(timer)
    }
  }, [isHeld])
  return <Closable text={text} onHold={setHeld} onClose={showOutcome} />
}

interface ClosableProps {
  readonly text: string
  readonly urgent?: boolean
  readonly onHold?: (isHeld: boolean) => void
  readonly onClose: (nothing: null) => void
}

function Closable({ text, urgent = false, onHold, onClose }: ClosableProps): ReactElement {
  return (
    <Toast urgent={urgent} onHold={() => onHold?.(true)} onRelease={() => onHold?.(false)}>
      {text}
      <Button look="quiet" onClick={onClose.bind(null, null)}>
        Close
      </Button>
    </Toast>
  )
}
