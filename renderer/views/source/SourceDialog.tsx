import { type ReactElement, useState } from 'react'
import { evidenceRoles } from '../../../shared/model/evidence'
import type { ArticleId } from '../../../shared/model/ids'
import { type PrimarySource, sourceRoleNames } from '../../../shared/model/primarySource'
import { formatEdtf } from '../../../shared/text/formatEdtf'
import { parseDay } from '../../../shared/text/parseDay'
import { markSource, unmarkSource } from '../../actions/markSource'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import styles from './SourceDialog.module.css'
import { readSource, type SourceDraft, toSourceDraft } from './sourceDraft'

interface SourceDialogProps {
  readonly articleId: ArticleId
  /** What is on record; `null` while it is no source. */
  readonly source: PrimarySource | null
  readonly onClose: () => void
}

/** Makes the article a source against which quotes are checked, and says who speaks in it, when and where. */
export function SourceDialog({ articleId, source, onClose }: SourceDialogProps): ReactElement {
  const [draft, setDraft] = useState(() => toSourceDraft(source))
  const [isTried, setTried] = useState(false)
  const { value, problems } = readSource(draft, articleId, source?.capturedAt ?? new Date().toISOString())
  return (
    <Dialog
      title="Source for wording checks"
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (value) void markSource(value).then(onClose)
      }}
      actions={
        <>
          {source && (
            <Button look="quiet" large onClick={() => void unmarkSource(articleId).then(onClose)}>
              No longer a source
            </Button>
          )}
          <Button look="quiet" large onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" large type="submit">
            Use as a source
          </Button>
        </>
      }
    >
      <SourceFields
        draft={draft}
        problems={isTried ? problems : {}}
        onEdit={(part) => {
          setDraft({ ...draft, ...part })
        }}
      />
    </Dialog>
  )
}

interface SourceFieldsProps {
  readonly draft: SourceDraft
  readonly problems: Partial<Record<keyof SourceDraft, string>>
  readonly onEdit: (part: Partial<SourceDraft>) => void
}

function SourceFields({ draft, problems, onEdit }: SourceFieldsProps): ReactElement {
  const said = parseDay(draft.saidOn)
  return (
    <div className={styles.fields}>
      <Choice
        label="Kind"
        options={evidenceRoles}
        names={sourceRoleNames}
        value={draft.role}
        onChange={(role) => {
          onEdit({ role })
        }}
      />
      <TextField
        label="Who speaks"
        hint="Where the text does not say whose turn it is, and who answers as “A.”"
        value={draft.speaker}
        onChange={(speaker) => {
          onEdit({ speaker })
        }}
      />
      <TextField
        label="Said on"
        value={draft.saidOn}
        {...(problems.saidOn ? { problem: problems.saidOn } : {})}
        hint={'edtf' in said ? formatEdtf(said.edtf) : 'As 5 Dec 2019 or 2019-12-05'}
        onChange={(saidOn) => {
          onEdit({ saidOn })
        }}
      />
      <TextField
        label="Place"
        value={draft.place}
        onChange={(place) => {
          onEdit({ place })
        }}
      />
      <TextField
        label="Archive address"
        value={draft.archiveUrl}
        {...(problems.archiveUrl ? { problem: problems.archiveUrl } : {})}
        onChange={(archiveUrl) => {
          onEdit({ archiveUrl })
        }}
      />
    </div>
  )
}
