import { Folder } from 'lucide-react'
import type { ReactElement } from 'react'
import { barVerdicts, verdictNames } from '../../../shared/model/verdict'
import { useHints, useKeysOf } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { Glyph } from '../../ui/Glyph'
import { HintBar } from '../../ui/HintBar'
import { KeyCap } from '../../ui/KeyCap'
import { TopBar } from '../../ui/TopBar'
import styles from './FirstRun.module.css'

interface FirstRunProps {
  readonly onOpenFiles: () => void
  readonly onSample: () => void
}

const sentences = [
  'Or drop files or a folder on this window: web pages, PDF, Word, mail, text.',
  'Quotedesk finds each quote, who said it, when, and where.',
  'You decide, one key at a time.',
]

const hints = [
  { commands: ['paste'], label: 'Paste article' },
  { commands: ['openFile'], label: 'Open a file' },
  { commands: ['openAddress'], label: 'Add from address' },
  { commands: ['help'], label: 'All shortcuts' },
] as const

/** An empty library: the article sheet itself, ready for a paste. */
export function FirstRun({ onOpenFiles, onSample }: FirstRunProps): ReactElement {
  const keysOf = useKeysOf()
  return (
    <div className={styles.screen}>
      <TopBar>
        <span className={styles.name}>Quotedesk</span>
      </TopBar>
      <main className={styles.sheet}>
        <h1 className={styles.title} tabIndex={-1} data-home>
          Paste an article to begin
        </h1>
        <ol>
          {sentences.map((sentence, at) => (
            <li key={sentence} className={styles.paragraph}>
              <span className={at === 0 ? styles.current : styles.number}>{at + 1}</span>
              <p className={at === 0 ? styles.caret : undefined}>{sentence}</p>
            </li>
          ))}
        </ol>
        <div className={styles.acts}>
          <Button
            look="primary"
            large
            icon={<Folder size={16} strokeWidth={1.5} />}
            keys={keysOf('openFile')}
            onClick={onOpenFiles}
          >
            Open a file
          </Button>
          <Button large onClick={onSample}>
            Try the sample article
          </Button>
        </div>
        <VerdictLegend />
      </main>
      <HintBar hints={useHints(hints)}>Everything stays on this computer</HintBar>
    </div>
  )
}

function VerdictLegend(): ReactElement {
  const keysOf = useKeysOf()
  return (
    <ul className={styles.legend}>
      {barVerdicts.map((verdict) => (
        <li key={verdict}>
          <Glyph name={verdict} decorative />
          {verdictNames[verdict]}
          <KeyCap keys={keysOf(verdict)} />
        </li>
      ))}
    </ul>
  )
}
