import { type ReactElement, useState } from 'react'
import type { ListedSpeaker } from '../../../shared/catalogue/listSpeakers'
import { capitalise } from '../../../shared/catalogue/rowLines'
import { useCatalogue } from '../../catalogue/useCatalogue'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import styles from './MergeDialog.module.css'
import { countAll, countQuotes } from './speakerWords'

interface MergeDialogProps {
  readonly speaker: ListedSpeaker
  readonly onMerge: (into: ListedSpeaker) => void
  readonly onClose: () => void
}

/** Asks whom a speaker is the same as, and says what would change before it does. */
export function MergeDialog({ speaker, onMerge, onClose }: MergeDialogProps): ReactElement {
  const [text, setText] = useState('')
  const [into, setInto] = useState<ListedSpeaker | null>(null)
  const targets = useCatalogue('speaker.suggest', { key: speaker.key, text })?.response
  return (
    <Dialog
      title="Merge speakers"
      onClose={onClose}
      onSubmit={() => {
        if (!into) return
        onMerge(into)
        onClose()
      }}
      actions={
        <>
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button
            look="primary"
            large
            type="submit"
            disabled={!into}
            title={into ? undefined : 'Choose a speaker first'}
          >
            Merge speakers
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{capitalise(speaker.name)} is the same as</p>
        <TextField label="Find a speaker" value={text} autoFocus spellCheck={false} onChange={setText} />
        <div className={styles.targets} role="radiogroup" aria-label="The same as" tabIndex={-1}>
          <Targets title="Alike by name" speakers={targets?.likely ?? []} chosen={into} onChoose={setInto} />
          <Targets
            title={text ? 'Found' : 'Other speakers'}
            speakers={targets?.others ?? []}
            chosen={into}
            onChoose={setInto}
          />
        </div>
        <p className={styles.preview} role="status">
          {into ? toPreview(speaker, into) : 'Nothing is merged until you choose. It can be split again.'}
        </p>
      </div>
    </Dialog>
  )
}

interface TargetsProps {
  readonly title: string
  readonly speakers: readonly ListedSpeaker[]
  readonly chosen: ListedSpeaker | null
  readonly onChoose: (speaker: ListedSpeaker) => void
}

function Targets({ title, speakers, chosen, onChoose }: TargetsProps): ReactElement | null {
  if (speakers.length === 0) return null
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {speakers.map((each) => (
        <label key={each.key} className={styles.target}>
          <input
            type="radio"
            name="merge"
            checked={each.key === chosen?.key}
            onChange={() => {
              onChoose(each)
            }}
          />
          <span className={styles.name}>{capitalise(each.name)}</span>
          <span className={styles.about}>
            {[each.role && capitalise(each.role), countAll(each)].filter(Boolean).join(' · ')}
          </span>
        </label>
      ))}
    </>
  )
}

function toPreview(from: ListedSpeaker, into: ListedSpeaker): string {
  const verb = from.quotes === 1 ? 'counts' : 'count'
  const sum = countQuotes(from.quotes + into.quotes)
  return `${countAll(from)} by ${from.name} then ${verb} as ${into.name}’s, who has ${sum}. The articles’ words stay as they are.`
}
