import type { ReactElement } from 'react'
import type { CatalogueRow } from '../../../shared/catalogue/catalogueRow'
import { capitalise, toArticleLine, toOccasionLine, toSpeakerLine } from '../../../shared/catalogue/rowLines'
import { fold } from '../../../shared/text/fold'
import { Glyph } from '../../ui/Glyph'
import { MatchedText } from './MatchedText'
import styles from './ResultRow.module.css'

interface ResultRowProps {
  readonly row: CatalogueRow
  readonly terms: readonly string[]
}

/** A quote that was found: its verdict, speaker, words, occasion, and the article that it stands in. */
export function ResultRow({ row, terms }: ResultRowProps): ReactElement {
  const { title, words, role, assignee, tags } = row
  const marks = [assignee, tags.join(', ')].filter(Boolean).join(' · ')
  return (
    <>
      <span className={styles.sign}>
        <Glyph name={row.verdict} />
      </span>
      <span className={styles.text}>
        <span className={styles.who}>
          <span className={styles.speaker}>
            <MatchedText text={toSpeakerLine(row)} terms={terms} />
          </span>
          {role && (
            <span className={styles.role}>
              <MatchedText text={capitalise(role)} terms={terms} />
            </span>
          )}
        </span>
        <span className={styles.words}>
          <MatchedText text={words} terms={terms} mayCut />
        </span>
        <BelowLine row={row} terms={terms} />
      </span>
      <span className={styles.article}>
        <span className={styles.title}>
          <MatchedText text={title ?? 'Untitled article'} terms={terms} />
        </span>
        <span className={styles.meta}>
          <MatchedText text={toArticleLine(row)} terms={terms} />
        </span>
        {marks && (
          <span className={styles.meta}>
            <MatchedText text={marks} terms={terms} />
          </span>
        )}
      </span>
    </>
  )
}

/** When and how it was said; the note in its place where the note is what was found. */
function BelowLine({ row, terms }: ResultRowProps): ReactElement {
  const note = fold(row.note)
  const isFound = terms.some((term) => note.includes(term))
  return (
    <span className={styles.occasion}>
      {isFound ? (
        <>
          Note: <MatchedText text={row.note.replace(/\s+/g, ' ')} terms={terms} mayCut />
        </>
      ) : (
        toOccasionLine(row)
      )}
    </span>
  )
}
