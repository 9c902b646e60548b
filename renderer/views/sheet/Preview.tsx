import { Fragment, type ReactElement } from 'react'
import { type Verdict, verdictNames, verdicts } from '../../../shared/model/verdict'
import type { ChosenQuotes } from '../../../shared/sheet/chooseQuotes'
import type { PreviewGroup, PreviewQuote } from '../../../shared/sheet/preview'
import type { ExportPreview } from '../../actions/exportQuotes'
import { Glyph } from '../../ui/Glyph'
import styles from './Preview.module.css'

interface PreviewProps {
  readonly preview: ExportPreview
  readonly chosen: ChosenQuotes
}

/** The file before it is saved, always on white as it will be. */
export function Preview({ preview, chosen }: PreviewProps): ReactElement {
  const { total } = chosen
  return (
    <section className={styles.preview} aria-label="Preview">
      <p className={styles.head} role="status">
        Preview · {total === 1 ? '1 quote' : `${total} quotes`}
      </p>
      <div className={styles.paper} data-theme="light" tabIndex={0} role="group" aria-label="The file">
        <Content preview={preview} chosen={chosen} />
      </div>
    </section>
  )
}

function Content({ preview, chosen }: PreviewProps): ReactElement {
  switch (preview.kind) {
    case 'document':
      return (
        <div className={styles.page}>
          {preview.document.marks.map((line) => (
            <p key={line} className={styles.mark}>
              {line}
            </p>
          ))}
          {preview.document.groups.map((group, at) => (
            <Group key={at} group={group} />
          ))}
          {chosen.total === 0 && <p>No quote is chosen.</p>}
        </div>
      )
    case 'table':
      return <Table {...preview.table} />
    case 'text':
      return <pre className={styles.text}>{preview.text}</pre>
    case 'library':
      return (
        <div className={styles.page}>
          <h3 className={styles.heading}>
            {preview.articles === 1 ? '1 article' : `${preview.articles} articles`}
          </h3>
          <p>With their originals, every quote, what was decided, and the whole history of it.</p>
          <p>
            {chosen.choice.isConfidential
              ? 'Anonymity records and private notes are in it.'
              : 'Without anonymity records and private notes.'}
          </p>
        </div>
      )
  }
}

function Group({ group }: { readonly group: PreviewGroup }): ReactElement {
  const count = (verdict: Verdict): number => group.quotes.filter((each) => each.verdict === verdict).length
  return (
    <section>
      <p className={styles.kicker}>{group.kicker}</p>
      <h3 className={styles.heading}>{group.heading}</h3>
      {group.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <ul className={styles.counts}>
        {verdicts
          .filter((verdict) => count(verdict) > 0)
          .map((verdict) => (
            <li key={verdict}>
              <Glyph name={verdict} size={14} decorative />
              {count(verdict)} {verdictNames[verdict].toLowerCase()}
            </li>
          ))}
      </ul>
      <ol className={styles.quotes}>
        {group.quotes.map((quote) => (
          <Quote key={quote.id} quote={quote} />
        ))}
      </ol>
    </section>
  )
}

function Quote({ quote }: { readonly quote: PreviewQuote }): ReactElement {
  return (
    <li className={styles.quote}>
      <span className={styles.number}>{quote.number}</span>
      <div>
        <blockquote className={styles.words}>{quote.words}</blockquote>
        <p className={styles.line}>
          <b>{quote.speaker}</b>
          {quote.role && `, ${quote.role}`}
        </p>
        {quote.lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {quote.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <span className={styles.status}>
        <Glyph name={quote.verdict} size={14} decorative />
        {verdictNames[quote.verdict]}
      </span>
    </li>
  )
}

interface TableProps {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function Table({ headings, rows }: TableProps): ReactElement {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={headings[column]}>
                {cell.split('\n').map((line, number) => (
                  <Fragment key={number}>
                    {number > 0 && <br />}
                    {line}
                  </Fragment>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
