import { Fragment, type ReactElement, type RefObject, useState } from 'react'
import type { AnonymityRecord } from '../../../../shared/model/anonymity'
import type { ArticleId } from '../../../../shared/model/ids'
import { removeEvidence } from '../../../actions/addEvidence'
import { type FieldValue, setQuotes } from '../../../actions/changeReview'
import { useShortcuts } from '../../../screen/shortcuts'
import type { DeskQuote, DeskState } from '../useDesk'
import { Anonymity } from './Anonymity'
import { CardHead } from './CardHead'
import { Checks } from './Checks'
import { EvidenceDialog } from './EvidenceDialog'
import { EvidenceList } from './EvidenceList'
import { Fields } from './Fields'
import { Findings } from './Findings'
import { NoteField } from './NoteField'
import styles from './QuoteCard.module.css'
import { TagsField } from './TagsField'
import { VerdictBar } from './VerdictBar'

interface QuoteCardProps {
  readonly articleId: ArticleId
  readonly current: DeskQuote
  readonly desk: DeskState
  readonly paragraph: number | null
  readonly noteRef: RefObject<HTMLTextAreaElement | null>
  /** Called after the speaker was corrected, with the mention, the name that was found and the new one. */
  readonly onSpeakerCorrected: (mention: string, from: string, to: string) => void
}

/** The selected quote: its words, who said them when and how, what was checked and found, and the verdict at the foot. */
export function QuoteCard(props: QuoteCardProps): ReactElement {
  const { articleId, current, desk, paragraph } = props
  const { quotes } = desk
  const [isAdding, setAdding] = useState(false)
  const addEvidence = (): void => {
    setAdding(true)
  }
  useShortcuts({ evidence: addEvidence })
  return (
    <section className={styles.card} aria-label={`Quote ${current.number} of ${quotes.length}`}>
      <CardHead current={current} total={quotes.length} paragraph={paragraph} onMove={desk.move} />
      <div className={styles.body} key={current.quote.id}>
        <SaidPart {...props} />
        <CheckedPart {...props} onAddEvidence={addEvidence} />
      </div>
      <VerdictBar verdict={current.review.verdict} onMark={desk.mark} />
      {isAdding && (
        <EvidenceDialog
          place={{ articleId, quoteId: current.quote.id }}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </section>
  )
}

/** What the article says: the words, the speaker, date and source, and what of it was concluded. */
function SaidPart({ articleId, current, desk, onSpeakerCorrected }: QuoteCardProps): ReactElement {
  const { quote, review } = current
  const names = [...new Set(desk.quotes.flatMap((each) => each.quote.speaker?.name ?? []))]
  const writeRecord = (to: AnonymityRecord): void => {
    void setQuotes([{ articleId, quoteId: quote.id }], [{ field: 'anonymity', to }])
  }
  return (
    <div>
      <Words quote={quote} />
      <Fields articleId={articleId} current={current} names={names} onSpeakerCorrected={onSpeakerCorrected} />
      <Checks quote={quote} />
      {quote.speaker?.kind === 'unnamed' && <Anonymity record={review.anonymity} onWrite={writeRecord} />}
    </div>
  )
}

interface CheckedPartProps extends QuoteCardProps {
  readonly onAddEvidence: () => void
}

/** What the reviewer says: the answers to the four questions, the evidence, the note and the tags. */
function CheckedPart({ articleId, current, noteRef, onAddEvidence }: CheckedPartProps): ReactElement {
  const { quote, review } = current
  const place = { articleId, quoteId: quote.id }
  const record = (value: FieldValue): Promise<unknown> => setQuotes([place], [value])
  return (
    <div>
      <Findings articleId={articleId} current={current} />
      <EvidenceList
        evidence={review.evidence}
        onAdd={onAddEvidence}
        onRemove={(id) => void removeEvidence(place, id)}
      />
      <NoteField
        ref={noteRef}
        label="Note"
        placeholder="Press N to write a note."
        note={review.note}
        onWrite={(to) => record({ field: 'note', to })}
      />
      <NoteField
        label="Private note"
        placeholder="Stays here unless you ask for it when exporting."
        note={review.privateNote}
        onWrite={(to) => record({ field: 'privateNote', to })}
      />
      <TagsField tags={review.tags} onChange={(to) => void record({ field: 'tags', to })} />
    </div>
  )
}

function Words({ quote }: Pick<DeskQuote, 'quote'>): ReactElement {
  return (
    <blockquote className={styles.words}>
      {quote.segments.map((segment, at) => (
        <Fragment key={segment.start}>
          {at > 0 && <span className={styles.split}>split</span>}
          {quote.kind === 'indirect' ? segment.text : `“${segment.text.trim()}”`}{' '}
        </Fragment>
      ))}
    </blockquote>
  )
}
