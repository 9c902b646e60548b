import type { ReactElement } from 'react'
import type { Overview } from '../../../shared/catalogue/drawOverview'
import { capitalise } from '../../../shared/catalogue/rowLines'
import type { ArticleId } from '../../../shared/model/ids'
import { verdicts } from '../../../shared/model/verdict'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { type ChartTable, ChartFigure } from '../../ui/ChartFigure'
import { DayColumns } from '../../ui/DayColumns'
import { StackedBars } from '../../ui/StackedBars'
import { fillDays } from './fillDays'
import styles from './Overview.module.css'
import { countDecided, mostArticles, toTables } from './overviewTables'

/** Where the pictures lead. */
export interface OverviewLinks {
  readonly onArticle: (articleId: ArticleId) => void
  readonly onSpeaker: (key: string) => void
}

interface ChartsProps {
  readonly overview: Overview
  readonly links: OverviewLinks
}

interface ChartProps extends ChartsProps {
  readonly table: ChartTable
}

/** How many articles and days are drawn. */
const drawnArticles = 10
const drawnDays = { least: 14, most: 30 }

/** The four pictures. */
export function OverviewCharts(props: ChartsProps): ReactElement {
  const tables = toTables(props.overview)
  return (
    <div className={styles.charts}>
      <Articles {...props} table={tables.articles} />
      <Days {...props} table={tables.days} />
      <Reviewers {...props} table={tables.reviewers} />
      <Speakers {...props} table={tables.speakers} />
    </div>
  )
}

function Articles({ overview: { articles }, links, table }: ChartProps): ReactElement {
  const more = articles.length > mostArticles ? `, the table ${mostArticles}` : ''
  const about =
    articles.length > drawnArticles
      ? `The ${drawnArticles} of ${articles.length.toLocaleString('en')} with the most to decide${more}`
      : 'Those with the most to decide first'
  return (
    <ChartFigure title="By article" about={about} table={table} empty="No article has a quote yet.">
      <StackedBars
        order={verdicts}
        bars={articles.slice(0, drawnArticles).map(({ articleId, title, verdicts: parts }) => ({
          key: articleId,
          label: title ?? 'Untitled article',
          parts,
          onOpen: () => {
            links.onArticle(articleId)
          },
        }))}
      />
    </ChartFigure>
  )
}

function Days({ overview, table }: ChartProps): ReactElement {
  const days = fillDays(overview.days, drawnDays.least, drawnDays.most)
  const every = Math.ceil(days.length / 6)
  const sentence = days
    .filter(({ verdicts: counts }) => countDecided(counts) > 0)
    .map(({ day, verdicts: counts }) => `${formatEdtf(day)} ${countDecided(counts)}`)
    .join(', ')
  return (
    <ChartFigure
      title="By day"
      about="When quotes were changed last, and what they are now"
      table={table}
      empty="Nothing is decided yet. Decide a quote on its desk to begin."
    >
      <DayColumns
        name={`Quotes decided by day: ${sentence}`}
        order={verdicts}
        days={days.map(({ day, verdicts: parts }, at) => ({
          key: day,
          label: (days.length - 1 - at) % every === 0 ? toShortDay(day) : '',
          parts,
        }))}
      />
    </ChartFigure>
  )
}

function Reviewers({ overview: { reviewers }, table }: ChartProps): ReactElement {
  return (
    <ChartFigure
      title="By reviewer"
      about="The quotes that each changed last; the table has those assigned to them too"
      table={table}
      empty="Nobody has decided a quote yet."
    >
      <StackedBars
        order={verdicts}
        bars={reviewers.map(({ name, verdicts: parts }) => ({ key: name, label: name, parts }))}
      />
    </ChartFigure>
  )
}

function Speakers({ overview: { speakers }, links, table }: ChartProps): ReactElement {
  return (
    <ChartFigure
      title="Most quoted"
      about="Named speakers by their quotes"
      table={table}
      empty="Nobody with a name is quoted yet."
    >
      <StackedBars
        order={verdicts}
        bars={speakers.map(({ key, name, verdicts: parts }) => ({
          key,
          label: capitalise(name),
          parts,
          onOpen: () => {
            links.onSpeaker(key)
          },
        }))}
      />
    </ChartFigure>
  )
}

/** "5 Mar". */
function toShortDay(day: string): string {
  return formatEdtf(day).split(' ').slice(1, 3).join(' ')
}
