import { ChevronLeft } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import type { HouseRules } from '../../../shared/review/houseRules'
import { useHints, useKeysOf } from '../../screen/keymap'
import { PaletteField } from '../../screen/PaletteField'
import { useShortcuts } from '../../screen/shortcuts'
import { Button } from '../../ui/Button'
import { HintBar } from '../../ui/HintBar'
import { TopBar } from '../../ui/TopBar'
import { Appearance } from './Appearance'
import { Backups } from './Backups'
import { KeyList } from './KeyList'
import { NetworkRule } from './NetworkRule'
import { ReviewerName } from './ReviewerName'
import { RuleList } from './RuleList'
import styles from './Settings.module.css'

interface SettingsProps {
  /** The name as set; `null` while the computer's user name stands for it. */
  readonly reviewer: string | null
  readonly userName: string
  readonly rules: HouseRules
  readonly onBack: () => void
}

const hints = [
  { commands: ['back'], label: 'Back' },
  { commands: ['palette'], label: 'Find or run' },
  { commands: ['help'], label: 'All shortcuts' },
] as const

/** What the reviewer sets for all articles. Everything holds as soon as it is chosen. */
export function Settings({ reviewer, userName, rules, onBack }: SettingsProps): ReactElement {
  const keysOf = useKeysOf()
  useShortcuts({ back: onBack })
  return (
    <div className={styles.screen}>
      <TopBar actions={<PaletteField />}>
        <Button
          look="quiet"
          icon={<ChevronLeft size={16} strokeWidth={1.5} />}
          keys={keysOf('back')}
          onClick={onBack}
        >
          Back
        </Button>
      </TopBar>
      <main className={styles.sheet}>
        <div className={styles.column}>
          <h1 className={styles.title} tabIndex={-1} data-home>
            Settings
          </h1>
          <Sections reviewer={reviewer} userName={userName} rules={rules} />
        </div>
      </main>
      <HintBar hints={useHints(hints)}>Settings are kept on this computer</HintBar>
    </div>
  )
}

function Sections({ reviewer, userName, rules }: Omit<SettingsProps, 'onBack'>): ReactElement {
  return (
    <>
      <Section title="Reviewer">
        <ReviewerName key={reviewer} reviewer={reviewer} userName={userName} />
      </Section>
      <Section title="Appearance">
        <Appearance />
      </Section>
      <Section
        title="House rules"
        intro="What a decision needs. A warning is said beside the decision; a refusal keeps it from being taken."
      >
        <RuleList rules={rules} />
      </Section>
      <Section
        title="Backups"
        intro="The whole library, once a day and before upgrades; the last ten are kept. They hold everything, what is confidential too."
      >
        <Backups />
      </Section>
      <Section
        title="Addresses"
        intro="Quotedesk fetches the addresses that you add, from the public web, and nothing else."
      >
        <NetworkRule />
      </Section>
      <Section
        title="Keys"
        intro="Choose a key to change it. Keys without Ctrl or ⌘ wait while text is being typed."
      >
        <KeyList />
      </Section>
    </>
  )
}

interface SectionProps {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

function Section({ title, intro, children }: SectionProps): ReactElement {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  )
}
