import type { ReactElement } from 'react'
import styles from './SelectRow.module.css'

interface SelectRowProps<Option extends string> {
  readonly label: string
  readonly options: readonly Option[]
  readonly names: Readonly<Record<Option, string>>
  readonly value: Option
  readonly onChange: (option: Option) => void
}

/** One of some options, on one line with its label. */
export function SelectRow<Option extends string>(props: SelectRowProps<Option>): ReactElement {
  const { label, options, names, value, onChange } = props
  return (
    <label className={styles.row}>
      {label}
      <select
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
