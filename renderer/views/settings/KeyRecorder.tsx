import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { type CommandName, commands } from '../../../shared/contract/commands'
import { setKeys } from '../../actions/setKeys'
import { toCaps, toChord } from '../../screen/chord'
import { isMac } from '../../screen/isMac'
import { useKeymap } from '../../screen/keymap'
import { findConflicts, giveKey, refuseKey, takeKey } from '../../screen/keyRules'
import { Button } from '../../ui/Button'
import { Glyph } from '../../ui/Glyph'
import type { Recording } from './recording'
import styles from './Settings.module.css'

interface KeyRecorderProps {
  readonly recording: Recording
  readonly onEnd: () => void
}

/** A key that was pressed and not taken: the sentence that says why, and the commands that have it. */
interface Declined {
  readonly chord: string
  readonly why: string
  readonly owners: readonly CommandName[]
}

/** Takes the next key for a command, or says why not: who has it, and how to take it from them. */
export function KeyRecorder({ recording, onEnd }: KeyRecorderProps): ReactElement {
  const { name, before } = recording
  const { overrides } = useKeymap()
  const [declined, setDeclined] = useState<Declined | null>(null)
  const give = (chord: string, from: readonly CommandName[]): void => {
    void setKeys(giveKey(overrides, { name, before, chord, from })).then(onEnd)
  }
  const press = (chord: string): void => {
    const refusal = refuseKey(name, chord, isMac)
    const owners = findConflicts(name, chord, overrides)
    if (chord === 'Escape') onEnd()
    else if (refusal !== null) setDeclined({ chord, why: refusal, owners: [] })
    else if (owners.length > 0) setDeclined({ chord, why: toConflictSentence(chord, owners), owners })
    else give(chord, [])
  }
  return (
    <div className={styles.recorder} role="group" aria-label={`New key for ${commands[name].label}`}>
      <KeyTarget onPress={press} />
      {declined && (
        <p className={styles.problem} role="alert">
          <Glyph name="problem" size={12} decorative />
          {declined.why}
        </p>
      )}
      <span className={styles.acts}>
        {declined && declined.owners.length > 0 && (
          <Button
            onClick={() => {
              give(declined.chord, declined.owners)
            }}
          >
            Take it from {toNames(declined.owners)}
          </Button>
        )}
        {before !== null && (
          <Button look="quiet" onClick={() => void setKeys(takeKey(overrides, name, before)).then(onEnd)}>
            Remove this key
          </Button>
        )}
        <Button look="quiet" keys={['Esc']} onClick={onEnd}>
          Cancel
        </Button>
      </span>
    </div>
  )
}

/** What takes every key while it has the focus, but Tab, which leaves it. */
function KeyTarget({ onPress }: { readonly onPress: (chord: string) => void }): ReactElement {
  const target = useRef<HTMLButtonElement>(null)
  useEffect(() => target.current?.focus(), [])
  const press = (event: KeyboardEvent): void => {
    const chord = toChord(event.nativeEvent, isMac)
    if (chord === 'Tab' || chord === 'Shift+Tab') return
    event.preventDefault()
    if (chord !== null && !event.repeat) onPress(chord)
  }
  return (
    <button ref={target} type="button" className={styles.field} onKeyDown={press}>
      Press the new key
    </button>
  )
}

function toNames(names: readonly CommandName[]): string {
  return names.map((name) => commands[name].label).join(' and ')
}

function toConflictSentence(chord: string, owners: readonly CommandName[]): string {
  return `${toCaps(chord, isMac).join(' ')} is the key of ${toNames(owners)}. Press another key, or take it.`
}
