import type { ReactElement, ReactNode } from 'react'
import type { Quote } from '../../../shared/model/quote'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import styles from './FieldRows.module.css'
import { capitalise } from './quoteLines'

/** Who said it, when, through what channel, to whom and where: what was found, or that the article does not say. */
export function FieldRows({ quote }: { readonly quote: Quote }): ReactElement {
  const { speaker, date, source } = quote
  const name = speaker?.name ?? speaker?.mention?.text
  return (
    <dl>
      <Field label="Speaker">
        {name && (
          <>
            {capitalise(name)} {speaker?.role && <small>{speaker.role}</small>}
          </>
        )}
      </Field>
      <Field label="Date said">
        {date && (
          <>
            {formatEdtf(date.edtf)} {date.text && <small>“{date.text}”</small>}
          </>
        )}
      </Field>
      <Field label="Medium">{source && source.medium !== 'unspecified' && capitalise(source.medium)}</Field>
      <Field label="Recipient">{source?.recipient && capitalise(source.recipient)}</Field>
      <Field label="Venue">{source?.venue && capitalise(source.venue)}</Field>
    </dl>
  )
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const isFound = Boolean(children)
  return (
    <div className={styles.field}>
      <dt className={styles.label}>{label}</dt>
      <dd className={isFound ? styles.value : styles.missing}>{isFound ? children : 'Not stated'}</dd>
      {isFound && <dd className={styles.found}>Found</dd>}
    </div>
  )
}
