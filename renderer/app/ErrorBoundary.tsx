import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryState {
  readonly message: string | null
}

/** Shows a defect of the window in words, with the way on; the work is in the library and is not touched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <main className={styles.sheet} role="alert">
        <h1>This view failed</h1>
        <p>Every decision up to now is saved. Open the view again; if it fails again, report these words:</p>
        <p className={styles.message}>{message}</p>
        <Button
          look="primary"
          large
          onClick={() => {
            this.setState({ message: null })
          }}
        >
          Open again
        </Button>
      </main>
    )
  }
}
