import { type ReactElement, useState } from 'react'
import type { SaveProblem } from '../../../shared/contract/ipc'
import type { Article } from '../../../shared/model/article'
import type { Source } from '../../../shared/model/source'
import { saveOriginal, toOriginalText } from '../../actions/original'
import { useSource } from '../../store/hooks'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './OriginalDialog.module.css'

interface OriginalDialogProps {
  readonly article: Article
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
}

const origins: Readonly<Record<Source['origin'], string>> = {
  file: 'Opened from a file',
  drop: 'Dropped on the window',
  paste: 'Pasted',
  sample: 'Came with Quotedesk',
  url: 'Fetched from its address',
  watch: 'Found in the watched folder',
}

const problems: Readonly<Record<SaveProblem, string>> = {
  'no-space': 'The disk is full. Free some space, or save the original elsewhere.',
  'not-allowed': 'Quotedesk may not write there. Choose another folder.',
  'missing-folder': 'The folder is no longer there. Choose another folder.',
  failed: 'The original could not be written. Choose another folder.',
}

/** The original of an article: where it came from, and what is in it as inert text. Nothing in it runs or loads. */
export function OriginalDialog({ article, onSaved, onClose }: OriginalDialogProps): ReactElement | null {
  const source = useSource(article.sourceId)
  const [problem, setProblem] = useState<SaveProblem | null>(null)
  if (!source) return null
  const save = async (): Promise<void> => {
    const saved = await saveOriginal(source)
    if (!saved.ok) setProblem(saved.problem)
    else if (saved.value) onSaved(saved.value.name)
  }
  return (
    <Dialog
      title="Original"
      wide
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button look="primary" type="submit">
            Save original
          </Button>
        </>
      }
    >
      <OriginalFacts source={source} />
      <OriginalWords source={source} article={article} />
      {problem && <p role="alert">{problems[problem]}</p>}
    </Dialog>
  )
}

function OriginalFacts({ source }: { readonly source: Source }): ReactElement {
  const { id, name, mediaType, origin, addedAt, bytes, retrieval } = source
  const facts = {
    Name: name,
    'Media type': mediaType,
    Size: `${bytes.length.toLocaleString('en')} bytes`,
    'SHA-256': id,
    ...(retrieval && retrieval.finalUrl !== name && { 'Led to': retrieval.finalUrl }),
    ...(retrieval?.lastModified && { 'Changed at the site': retrieval.lastModified }),
    Came: `${origins[origin]} on ${new Date(addedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`,
  }
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([term, fact]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

function OriginalWords({
  source,
  article,
}: {
  readonly source: Source
  readonly article: Article
}): ReactElement {
  const { from, text, isCut } = toOriginalText(source, article)
  return (
    <>
      <h3 className={styles.heading}>{from === 'bytes' ? 'As it is written' : 'Its text, page by page'}</h3>
      <pre className={styles.words} tabIndex={0} aria-label="Text of the original">
        {text}
      </pre>
      {isCut && <p className={styles.cut}>The rest is left out here. Save the original to read all of it.</p>}
    </>
  )
}
