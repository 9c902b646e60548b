import type { ReactElement, ReactNode } from 'react'
import { type SheetChoice, sheetColumnNames, sheetColumns } from '../../../shared/model/sheetChoice'
import { type Verdict, verdictNames, verdicts } from '../../../shared/model/verdict'
import type { ReviewedArticle } from '../../../shared/sheet/reviewedArticle'
import type { ArticleSummary } from '../../store/records'
import { CheckRow } from '../../ui/CheckRow'
import { SelectRow } from '../../ui/SelectRow'
import styles from './ExportDialog.module.css'
import { toggleValue } from './toggleValue'

interface SheetOptionsProps {
  readonly parts: readonly ReviewedArticle[]
  /** Every article of the library. */
  readonly summaries: readonly ArticleSummary[]
  readonly choice: SheetChoice
  /** Whether the format takes articles whole, with all that is known of them. */
  readonly isWhole: boolean
  readonly onChange: (choice: SheetChoice) => void
}

const orderNames = { article: 'Article', status: 'Status', speaker: 'Speaker', date: 'Date' } as const
const groupNames = { article: 'Article', speaker: 'Speaker', status: 'Status', none: 'None' } as const

/** Which quotes are taken, and what is said of them. */
export function SheetOptions(props: SheetOptionsProps): ReactElement {
  const { choice, isWhole, onChange } = props
  const set = (part: Partial<SheetChoice>): void => {
    onChange({ ...choice, ...part })
  }
  return (
    <>
      {!isWhole && <Statuses {...props} />}
      <ArticleRows {...props} />
      {!isWhole && (
        <>
          <SpeakerRows {...props} />
          <Days {...props} />
          <ColumnRows {...props} />
          <SelectRow
            label="Order"
            options={['article', 'status', 'speaker', 'date'] as const}
            names={orderNames}
            value={choice.order}
            onChange={(order) => {
              set({ order })
            }}
          />
          <SelectRow
            label="Groups"
            options={['article', 'speaker', 'status', 'none'] as const}
            names={groupNames}
            value={choice.grouping}
            onChange={(grouping) => {
              set({ grouping })
            }}
          />
        </>
      )}
      <CheckRow
        checked={choice.isConfidential}
        onChange={() => {
          set({ isConfidential: !choice.isConfidential })
        }}
      >
        Anonymity records and private notes
      </CheckRow>
    </>
  )
}

function Statuses({ parts, choice, onChange }: SheetOptionsProps): ReactElement {
  const count = (verdict: Verdict): number =>
    parts.flatMap(({ quotes }) => quotes).filter(({ review }) => review.verdict === verdict).length
  return (
    <fieldset className={styles.group}>
      <legend>Include</legend>
      {verdicts.map((verdict) => (
        <CheckRow
          key={verdict}
          checked={choice.statuses.length === 0 || choice.statuses.includes(verdict)}
          count={count(verdict)}
          onChange={() => {
            onChange({ ...choice, statuses: toggleValue(verdicts, choice.statuses, verdict) })
          }}
        >
          {verdictNames[verdict]}
        </CheckRow>
      ))}
    </fieldset>
  )
}

function ArticleRows({ summaries, choice, onChange }: SheetOptionsProps): ReactElement {
  const there = summaries.filter(({ isDeleted }) => !isDeleted)
  const ids = there.map(({ id }) => id)
  const chosen = choice.articles
  return (
    <Fold title="Articles" told={`${chosen.length} of ${there.length}`}>
      <CheckRow
        checked={chosen.length === ids.length}
        onChange={() => {
          onChange({ ...choice, articles: ids })
        }}
      >
        The whole library
      </CheckRow>
      {there.slice(0, 200).map(({ id, details, verdicts: each }) => (
        <CheckRow
          key={id}
          checked={chosen.includes(id)}
          count={each.length}
          onChange={() => {
            const next = ids.filter((other) => chosen.includes(other) !== (other === id))
            if (next.length > 0) onChange({ ...choice, articles: next })
          }}
        >
          {details.title ?? 'Untitled article'}
        </CheckRow>
      ))}
    </Fold>
  )
}

function SpeakerRows({ parts, choice, onChange }: SheetOptionsProps): ReactElement {
  const names = parts.flatMap(({ quotes }) =>
    quotes.map(({ quote: { speaker } }) => speaker?.name ?? speaker?.mention?.text ?? null),
  )
  const all = [...new Set(names)].sort((a, b) => (a ?? '\uFFFF').localeCompare(b ?? '\uFFFF', 'en'))
  const { speakers } = choice
  return (
    <Fold title="Speakers" told={speakers.length === 0 ? 'All' : `${speakers.length} of ${all.length}`}>
      {all.map((name) => (
        <CheckRow
          key={name ?? ''}
          checked={speakers.length === 0 || speakers.includes(name)}
          onChange={() => {
            onChange({ ...choice, speakers: toggleValue(all, speakers, name) })
          }}
        >
          {name ?? 'Not stated'}
        </CheckRow>
      ))}
    </Fold>
  )
}

function Days({ choice, onChange }: SheetOptionsProps): ReactElement {
  const { saidFrom, saidTo } = choice
  const told = (saidFrom ?? saidTo) ? [saidFrom ?? '…', saidTo ?? '…'].join(' to ') : 'Any day'
  return (
    <Fold title="Said" told={told}>
      <label className={styles.day}>
        From
        <input
          type="date"
          value={saidFrom ?? ''}
          onChange={({ target }) => {
            onChange({ ...choice, saidFrom: target.value || null })
          }}
        />
      </label>
      <label className={styles.day}>
        To
        <input
          type="date"
          value={saidTo ?? ''}
          onChange={({ target }) => {
            onChange({ ...choice, saidTo: target.value || null })
          }}
        />
      </label>
    </Fold>
  )
}

function ColumnRows({ choice, onChange }: SheetOptionsProps): ReactElement {
  const { columns } = choice
  return (
    <Fold title="Columns and lines" told={`${columns.length} of ${sheetColumns.length}`}>
      {sheetColumns.map((column) => (
        <CheckRow
          key={column}
          checked={columns.includes(column)}
          onChange={() => {
            const next = sheetColumns.filter((each) => columns.includes(each) !== (each === column))
            if (next.length > 0) onChange({ ...choice, columns: next })
          }}
        >
          {sheetColumnNames[column]}
        </CheckRow>
      ))}
    </Fold>
  )
}

interface FoldProps {
  readonly title: string
  /** What is chosen, while it is closed. */
  readonly told: string
  readonly children: ReactNode
}

function Fold({ title, told, children }: FoldProps): ReactElement {
  return (
    <details className={styles.fold}>
      <summary>
        {title}
        <span className={styles.told}>{told}</span>
      </summary>
      {children}
    </details>
  )
}
