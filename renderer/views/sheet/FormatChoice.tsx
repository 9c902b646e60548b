import type { ReactElement } from 'react'
import { type ExportFormat, exportFormats } from '../../../shared/model/sheetChoice'
import styles from './ExportDialog.module.css'

const formats: Readonly<Record<ExportFormat, readonly [name: string, use: string]>> = {
  docx: ['Word document', 'For an editor, with a box to sign for each quote'],
  pdf: ['PDF', 'Fixed pages, for the record'],
  html: ['Page to print', 'Opens in any browser, prints on A4 or Letter'],
  xlsx: ['Excel workbook', 'Dates, filters and links'],
  csv: ['Spreadsheet', 'One row for each quote, CSV'],
  md: ['Markdown', 'Text with headings and block quotes'],
  jsonld: ['Linked data', 'Web Annotations and schema.org, JSON-LD'],
  json: ['Library as JSON', 'Everything that is known of the articles'],
  quotedesk: ['Package', 'Everything, with the originals, for a colleague'],
}

interface FormatChoiceProps {
  readonly format: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}

/** The formats; the use of the chosen one is told. */
export function FormatChoice({ format, onChoose }: FormatChoiceProps): ReactElement {
  return (
    <fieldset className={styles.formats}>
      <legend>Format</legend>
      {exportFormats.map((each) => (
        <label key={each} className={styles.format}>
          <input
            type="radio"
            name="format"
            aria-label={formats[each][0]}
            title={formats[each][1]}
            data-first={each === format ? true : undefined}
            checked={each === format}
            onChange={() => {
              onChoose(each)
            }}
          />
          <span>{formats[each][0]}</span>
          {each === format && <span className={styles.use}>{formats[each][1]}</span>}
        </label>
      ))}
    </fieldset>
  )
}
