import { type ReactElement, useState } from 'react'
import { toDayRange } from '../../../shared/text/dayRange'
import { parseDay } from '../../../shared/text/parseDay'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { TextField } from '../../ui/TextField'
import styles from './FilterPane.module.css'

interface DateRangeProps {
  readonly name: string
  /** `YYYY-MM-DD`, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly onChange: (from: string | null, to: string | null) => void
}

/** The first and the last day wanted, as people type dates; a month is taken from its first to its last day. */
export function DateRange({ name, from, to, onChange }: DateRangeProps): ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.dates}>
        <DayField
          key={`from ${from}`}
          label={`${name} from`}
          day={from}
          end="first"
          onChange={(day) => {
            onChange(day, to)
          }}
        />
        <DayField
          key={`to ${to}`}
          label={`${name} up to`}
          day={to}
          end="last"
          onChange={(day) => {
            onChange(from, day)
          }}
        />
      </div>
    </section>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly day: string | null
  readonly end: 'first' | 'last'
  readonly onChange: (day: string | null) => void
}

function DayField({ label, day, end, onChange }: DayFieldProps): ReactElement {
  const [typed, setTyped] = useState(day ? formatEdtf(day) : '')
  const [problem, setProblem] = useState<string>()
  const take = (): void => {
    if (!typed.trim()) {
      onChange(null)
      return
    }
    const parsed = parseDay(typed)
    if ('problem' in parsed) setProblem(parsed.problem)
    else onChange(toDayRange(parsed.edtf)?.[end] ?? null)
  }
  return (
    <TextField
      label={label}
      placeholder="5 Dec 2019"
      spellCheck={false}
      value={typed}
      {...(problem && { problem })}
      onChange={(value) => {
        setTyped(value)
        setProblem(undefined)
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
    />
  )
}
