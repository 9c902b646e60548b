import { FileText, Link2, type LucideIcon, Quote, StickyNote, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Evidence } from '../../../../shared/model/evidence'
import { useKeysOf } from '../../../screen/keymap'
import { Button, IconButton } from '../../../ui/Button'
import { Section } from '../../../ui/Section'
import styles from './EvidenceList.module.css'

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly onAdd: () => void
  readonly onRemove: (id: string) => void
}

const icons: Readonly<Record<Evidence['kind'], LucideIcon>> = {
  link: Link2,
  file: FileText,
  note: StickyNote,
  passage: Quote,
}

/** How a stance is written beside the evidence. */
export const stanceNames: Readonly<Record<Evidence['stance'], string>> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
}

/** How a role is written beside the evidence. */
export const roleNames: Readonly<Record<Evidence['role'], string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  'wire-copy': 'Wire copy',
  'self-report': 'Self-report',
}

/** What speaks for or against the quote. */
export function EvidenceList({ evidence, onAdd, onRemove }: EvidenceListProps): ReactElement {
  const keys = useKeysOf()('evidence')
  return (
    <Section
      title="Evidence"
      aside={
        <Button look="link" keys={keys} aria-label="Add a piece of evidence" onClick={onAdd}>
          Add
        </Button>
      }
    >
      {evidence.length === 0 && (
        <p className={styles.none}>None yet. Press {keys.join(' ')} to add a link or a file.</p>
      )}
      <ul hidden={evidence.length === 0}>
        {evidence.map((each) => (
          <EvidenceRow key={each.id} evidence={each} onRemove={onRemove} />
        ))}
      </ul>
    </Section>
  )
}

function EvidenceRow({
  evidence,
  onRemove,
}: {
  readonly evidence: Evidence
  readonly onRemove: (id: string) => void
}): ReactElement {
  const { kind, title, locator, excerpt, url, stance, role, capturedAt, id } = evidence
  const Icon = icons[kind]
  return (
    <li className={styles.row}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <div>
        <p className={styles.title}>
          {title} {locator && <small>{locator}</small>}
        </p>
        {url && <p className={styles.meta}>{url}</p>}
        {excerpt && <p className={styles.excerpt}>“{excerpt}”</p>}
        <p className={styles.meta}>Captured {toMoment(capturedAt)}</p>
      </div>
      <span className={styles.meta}>
        {stanceNames[stance]} · {roleNames[role]}
      </span>
      <IconButton
        label={`Remove ${title}`}
        icon={<X size={14} strokeWidth={1.5} />}
        onClick={() => {
          onRemove(id)
        }}
      />
    </li>
  )
}

/** "Thu 5 Mar 2026, 14:32", by the clock on the wall. */
function toMoment(instant: string): string {
  const at = new Date(instant)
  const day = at.toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return `${day.replace(',', '')}, ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
}
