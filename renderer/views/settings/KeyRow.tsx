import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { type CommandName, type CommandPlace, commands } from '../../../shared/contract/commands'
import { setKeys } from '../../actions/setKeys'
import { toCaps } from '../../screen/chord'
import { isMac } from '../../screen/isMac'
import { getKeys, type KeyOverrides, useKeymap } from '../../screen/keymap'
import { findConflicts, resetKeys } from '../../screen/keyRules'
import { Button, IconButton } from '../../ui/Button'
import { Glyph } from '../../ui/Glyph'
import { KeyCap } from '../../ui/KeyCap'
import { KeyRecorder } from './KeyRecorder'
import type { Recording } from './recording'
import styles from './Settings.module.css'

interface KeyRowProps {
  readonly name: CommandName
  /** The key of this command that is being recorded. */
  readonly recording: Recording | null
  readonly onRecord: (recording: Recording | null) => void
}

/** A command with its keys; under it the key that is being recorded, or what is wrong with those that it has. */
export function KeyRow({ name, recording, onRecord }: KeyRowProps): ReactElement {
  const { overrides } = useKeymap()
  const { label, places } = commands[name]
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.label}>
          {label} <small className={styles.places}>{toPlaceWords(places)}</small>
        </span>
        {overrides[name] && (
          <Button
            look="link"
            aria-label={`Reset the keys of ${label}`}
            onClick={() => void setKeys(resetKeys(overrides, name))}
          >
            Reset
          </Button>
        )}
        <Keys name={name} recording={recording} onRecord={onRecord} />
      </div>
      {recording ? (
        <KeyRecorder
          key={recording.before}
          recording={recording}
          onEnd={() => {
            onRecord(null)
          }}
        />
      ) : (
        toConflictWords(name, overrides).map((words) => (
          <p key={words} className={styles.problem}>
            <Glyph name="problem" size={12} decorative />
            {words}
          </p>
        ))
      )}
    </li>
  )
}

function Keys({ name, recording, onRecord }: KeyRowProps): ReactElement {
  const { overrides } = useKeymap()
  const { label } = commands[name]
  const keys = getKeys(name, overrides)
  if ('isFixed' in commands[name]) return <KeyCap keys={keys.flatMap((key) => toCaps(key, isMac))} />
  return (
    <span className={styles.keys}>
      {keys.length === 0 && <span className={styles.noKey}>No key</span>}
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          className={styles.key}
          aria-label={`${label}: change ${toCaps(key, isMac).join(' ')}`}
          aria-pressed={recording?.before === key}
          onClick={() => {
            onRecord({ name, before: key })
          }}
        >
          <KeyCap keys={toCaps(key, isMac)} />
        </button>
      ))}
      <IconButton
        label={`Add a key for ${label}`}
        icon={<Plus size={16} strokeWidth={1.5} />}
        onClick={() => {
          onRecord({ name, before: null })
        }}
      />
    </span>
  )
}

const placeNames: Readonly<Record<CommandPlace, string>> = {
  everywhere: 'Everywhere',
  library: 'library',
  desk: 'desk',
  wording: 'wording check',
  search: 'search',
  speakers: 'speakers',
  overview: 'overview',
  settings: 'settings',
}

function toPlaceWords(places: readonly CommandPlace[]): string {
  const words = places.map((place) => placeNames[place]).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One sentence for each key that another command has in the same place. */
function toConflictWords(name: CommandName, overrides: KeyOverrides): readonly string[] {
  return getKeys(name, overrides).flatMap((key) =>
    findConflicts(name, key, overrides).map(
      (other) =>
        `${toCaps(key, isMac).join(' ')} is also the key of ${commands[other].label}. Change one of them.`,
    ),
  )
}
