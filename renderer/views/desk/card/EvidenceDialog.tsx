import { type ReactElement, useState } from 'react'
import { type Evidence, evidenceRoles, evidenceStances } from '../../../../shared/model/evidence'
import { addEvidence, keepFile } from '../../../actions/addEvidence'
import type { QuotePlace } from '../../../actions/changeReview'
import { chooseFiles } from '../../../actions/incoming'
import { toRefusal } from '../../../actions/refusal'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { FormDialog } from '../../../ui/FormDialog'
import { TextField } from '../../../ui/TextField'
import styles from './EvidenceDialog.module.css'
import { roleNames, stanceNames } from './EvidenceList'
import { type EvidenceDraft, readDraft, toEmptyDraft } from './evidenceDraft'
import { PassageField } from './PassageField'

interface EvidenceDialogProps {
  readonly place: QuotePlace
  readonly onClose: () => void
}

const kindNames: Readonly<Record<Evidence['kind'], string>> = {
  link: 'Link',
  file: 'File',
  note: 'Note',
  passage: 'Passage of another article',
}
const kinds = Object.keys(kindNames) as Evidence['kind'][]

/** Adds a link, a file, a note or a passage of another article to the quote. */
export function EvidenceDialog({ place, onClose }: EvidenceDialogProps): ReactElement {
  const [draft, setDraft] = useState<EvidenceDraft>(() => toEmptyDraft(new Date()))
  const [isTried, setTried] = useState(false)
  const { evidence, problems } = readDraft(draft, new Date())
  const edit = (part: Partial<EvidenceDraft>): void => {
    setDraft({ ...draft, ...part })
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (!evidence) return
    await addEvidence(place, evidence)
    onClose()
  }
  return (
    <FormDialog title="Add evidence" act="Add evidence" onClose={onClose} onSubmit={() => void save()}>
      <EvidenceFields draft={draft} problems={isTried ? problems : {}} onEdit={edit} />
    </FormDialog>
  )
}

function EvidenceFields(props: KindFieldsProps): ReactElement {
  const { draft, onEdit } = props
  return (
    <div className={styles.fields}>
      <Choice
        label="Kind"
        options={kinds}
        names={kindNames}
        value={draft.kind}
        onChange={(kind) => {
          onEdit({ kind })
        }}
      />
      <KindFields {...props} />
      <div className={styles.pair}>
        <Choice
          label="Stance"
          options={evidenceStances}
          names={stanceNames}
          value={draft.stance}
          onChange={(stance) => {
            onEdit({ stance })
          }}
        />
        <Choice
          label="Source"
          options={evidenceRoles}
          names={roleNames}
          value={draft.role}
          onChange={(role) => {
            onEdit({ role })
          }}
        />
      </div>
    </div>
  )
}

interface KindFieldsProps {
  readonly draft: EvidenceDraft
  readonly problems: ReturnType<typeof readDraft>['problems']
  readonly onEdit: (part: Partial<EvidenceDraft>) => void
}

function KindFields({ draft, problems, onEdit }: KindFieldsProps): ReactElement {
  const text = (
    name: 'title' | 'url' | 'archiveUrl' | 'locator' | 'captured' | 'excerpt',
    label: string,
    hint?: string,
  ): ReactElement => (
    <TextField
      key={name}
      label={label}
      type={name === 'captured' ? 'datetime-local' : 'text'}
      value={draft[name]}
      spellCheck={name === 'excerpt'}
      onChange={(value) => {
        onEdit({ [name]: value })
      }}
      {...(problems[name] ? { problem: problems[name] } : hint ? { hint } : {})}
    />
  )
  return (
    <>
      {draft.kind === 'file' && <FileField draft={draft} problem={problems.file} onEdit={onEdit} />}
      {draft.kind === 'passage' && <PassageField draft={draft} problem={problems.passage} onEdit={onEdit} />}
      {text('title', 'Title')}
      {draft.kind === 'link' && [text('url', 'URL'), text('archiveUrl', 'Archive URL')]}
      {draft.kind !== 'note' &&
        text('locator', 'Where in it', 'Page, paragraph or timecode: “page 4”, “0:14:09”')}
      {draft.kind !== 'note' && text('captured', 'Captured')}
      {draft.kind !== 'passage' && text('excerpt', draft.kind === 'note' ? 'Note' : 'Excerpt')}
    </>
  )
}

function FileField({
  draft,
  problem,
  onEdit,
}: {
  readonly draft: EvidenceDraft
  readonly problem: string | undefined
  readonly onEdit: (part: Partial<EvidenceDraft>) => void
}): ReactElement {
  const [refusal, setRefusal] = useState<string | null>(null)
  const choose = async (): Promise<void> => {
    const [file] = await chooseFiles()
    if (!file) return
    const kept = await keepFile(file)
    setRefusal(kept.ok ? null : toRefusal(kept.problem))
    if (kept.ok) onEdit({ file: kept.value, fileName: file.name, title: draft.title || file.name })
  }
  return (
    <div className={styles.file}>
      <Button onClick={() => void choose()}>Choose a file</Button>
      <p className={(refusal ?? problem) ? styles.problem : styles.fileName}>
        {refusal ??
          problem ??
          (draft.file ? `${draft.fileName}, SHA-256 ${draft.file.slice(0, 12)}…` : 'None chosen')}
      </p>
    </div>
  )
}
