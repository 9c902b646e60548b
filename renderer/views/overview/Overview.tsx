import type { ReactElement } from 'react'
import { type Verdict, verdictNames, verdicts } from '../../../shared/model/verdict'
import type { Overview as OverviewData } from '../../../shared/catalogue/drawOverview'
import { useCatalogue, useCatalogueLoading } from '../../catalogue/useCatalogue'
import { useHints } from '../../screen/keymap'
import { OverBar } from '../../screen/OverBar'
import { useShortcuts } from '../../screen/shortcuts'
import { ChartPatterns, toFill } from '../../ui/ChartPatterns'
import { Glyph } from '../../ui/Glyph'
import { HintBar } from '../../ui/HintBar'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './Overview.module.css'
import { countDecided } from './overviewTables'
import { OverviewCharts, type OverviewLinks } from './OverviewCharts'

const hints = [
  { commands: ['library'], label: 'Library' },
  { commands: ['search'], label: 'Search' },
  { commands: ['speakers'], label: 'Speakers' },
  { commands: ['help'], label: 'All shortcuts' },
] as const

interface OverviewProps extends OverviewLinks {
  readonly onStatus: (verdict: Verdict) => void
  readonly onBack: () => void
}

/** How far the library is checked: by article, reviewer and day, and who is quoted most; each picture has its table. */
export function Overview({ onBack, onStatus, ...links }: OverviewProps): ReactElement {
  const overview = useCatalogue('overview.draw', null)?.response
  useShortcuts({ back: onBack })
  return (
    <div className={styles.screen}>
      <OverBar />
      <main className={styles.sheet}>
        <h1 className={styles.title} tabIndex={-1} data-home>
          Overview
        </h1>
        <Reading />
        {overview && <Sum overview={overview} onStatus={onStatus} />}
        {overview && <OverviewCharts overview={overview} links={links} />}
        <ChartPatterns />
      </main>
      <HintBar hints={useHints(hints)}>Counted from the quotes as they stand now</HintBar>
    </div>
  )
}

function Reading(): ReactElement | null {
  const loading = useCatalogueLoading()
  if (!loading) return null
  const { done, total } = loading
  const sentence = `Reading the library: ${done} of ${total} articles`
  return <ProgressBar done={done} total={Math.max(1, total)} sentence={sentence} />
}

interface SumProps {
  readonly overview: OverviewData
  readonly onStatus: (verdict: Verdict) => void
}

/** All quotes in one bar, which is the key to the patterns of the others. */
function Sum({ overview: { quotes, verdicts: counts }, onStatus }: SumProps): ReactElement {
  const shown = verdicts.filter((verdict) => counts[verdict] > 0)
  const starts = shown.map((_, at) => shown.slice(0, at).reduce((sum, verdict) => sum + counts[verdict], 0))
  const toPercent = (part: number): string => `${(part / Math.max(1, quotes)) * 100}%`
  return (
    <section className={styles.sum} aria-label="All quotes">
      <p className={styles.sentence}>
        {countDecided(counts).toLocaleString('en')} of {quotes.toLocaleString('en')} decided
      </p>
      <svg className={styles.bar} aria-hidden="true">
        {shown.map((verdict, at) => (
          <rect
            key={verdict}
            x={toPercent(starts[at] ?? 0)}
            width={toPercent(counts[verdict])}
            height="100%"
            fill={toFill(verdict)}
            className={styles.part}
          />
        ))}
      </svg>
      <ul className={styles.key}>
        {shown.map((verdict) => (
          <li key={verdict}>
            <button
              type="button"
              className={styles.status}
              onClick={() => {
                onStatus(verdict)
              }}
            >
              <svg className={styles.swatch} aria-hidden="true">
                <rect width="100%" height="100%" fill={toFill(verdict)} />
              </svg>
              <Glyph name={verdict} size={14} decorative />
              {verdictNames[verdict]} {counts[verdict].toLocaleString('en')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
