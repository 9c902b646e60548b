import type { ReactElement } from 'react'
import { sourceRoleNames } from '../../../shared/model/primarySource'
import { wordingNames } from '../../../shared/model/wording'
import type { SourceComparison } from '../../actions/checkWording'
import { useKeysOf } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { DifferenceList } from './DifferenceList'
import styles from './Wording.module.css'

interface ProposalProps {
  /** The comparisons of the quote, the best first; at least one. */
  readonly all: readonly SourceComparison[]
  /** Which of them is shown. */
  readonly at: number
  readonly chosen: number | null
  /** What was said of the last accepted proposal; empty for nothing. */
  readonly told: string
  readonly onSource: (at: number) => void
  readonly onChoose: (difference: number) => void
  readonly onAccept: () => void
}

/** What the check proposes for one source, with its reasons; a person accepts it, or does not. */
export function Proposal(props: ProposalProps): ReactElement | null {
  const { all, at, chosen, told, onSource, onChoose, onAccept } = props
  const keysOf = useKeysOf()
  const compared = all[at]
  if (!compared) return null
  const { check, source, article, locator } = compared
  return (
    <>
      <div className={styles.pane}>
        <h2 className={styles.finding}>{wordingNames[check.finding]}</h2>
        <dl className={styles.facts}>
          <dt>Source</dt>
          <dd>
            <select
              className={styles.select}
              aria-label="Source"
              value={at}
              onChange={({ target }) => {
                onSource(Number(target.value))
              }}
            >
              {all.map((each, index) => (
                <option key={each.article.id} value={index}>
                  {`${each.title}: ${wordingNames[each.check.finding].toLowerCase()}`}
                </option>
              ))}
            </select>
          </dd>
          <dt>Kind</dt>
          <dd>{sourceRoleNames[source.role]}</dd>
          <dt>Passage</dt>
          <dd>{locator || 'Not found'}</dd>
          <dt>SHA-256</dt>
          <dd className={styles.hash}>{article.sourceId.slice(0, 16)}</dd>
        </dl>
        <DifferenceList compared={compared} chosen={chosen} onChoose={onChoose} />
      </div>
      <div className={styles.foot}>
        <Button look="primary" large keys={keysOf('acceptCheck')} onClick={onAccept}>
          Accept finding
        </Button>
        <span role="status">{told || 'A check proposes. Only a person says verified.'}</span>
      </div>
    </>
  )
}
