import type { ReactElement } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<Option extends string> {
  readonly label: string
  /** The label is for screen readers alone. */
  readonly isUnseen?: boolean
  /** Label and options on one line. */
  readonly inline?: boolean
  readonly options: readonly Option[]
  readonly names: Readonly<Record<Option, string>>
  readonly value: Option
  readonly onChange: (option: Option) => void
}

/** One of a few options, all in sight. */
export function Choice<Option extends string>(props: ChoiceProps<Option>): ReactElement {
  const { label, isUnseen, inline, options, names, value, onChange } = props
  return (
    <fieldset className={inline ? `${styles.choice} ${styles.inline}` : styles.choice}>
      <legend className={isUnseen ? styles.unseen : styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name={label}
              checked={option === value}
              onChange={() => {
                onChange(option)
              }}
            />
            {names[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
