import { type ComponentProps, type ReactElement, useId } from 'react'
import { Glyph } from './Glyph'
import styles from './TextField.module.css'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'id' | 'value'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong and what to enter; empty when all is well. */
  readonly problem?: string
  /** A sentence under the field while nothing is wrong. */
  readonly hint?: string
}

/** A labelled line of text; a problem is told in a sentence beneath. */
export function TextField({ label, value, onChange, problem, hint, ...rest }: TextFieldProps): ReactElement {
  const id = useId()
  const below = problem ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className={styles.input}
        value={value}
        aria-invalid={Boolean(problem)}
        aria-describedby={below ? `${id}-below` : undefined}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      {below && (
        <p id={`${id}-below`} className={problem ? styles.problem : styles.hint}>
          {problem && <Glyph name="problem" size={12} decorative />}
          {below}
        </p>
      )}
    </div>
  )
}
