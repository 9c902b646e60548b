import { type ReactElement, useState } from 'react'
import { commandGroups, commandNames, commands } from '../../../shared/contract/commands'
import { setKeys } from '../../actions/setKeys'
import { useKeymap } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { KeyRow } from './KeyRow'
import type { Recording } from './recording'
import styles from './Settings.module.css'

/** Every command with its keys, which can be changed, added, taken away and reset. */
export function KeyList(): ReactElement {
  const { overrides } = useKeymap()
  const [recording, setRecording] = useState<Recording | null>(null)
  const changed = Object.keys(overrides).length
  return (
    <>
      {commandGroups.map((group) => (
        <div key={group} className={styles.group}>
          <h3 className={styles.groupName}>{group}</h3>
          <ul>
            {commandNames
              .filter((name) => commands[name].group === group)
              .map((name) => (
                <KeyRow
                  key={name}
                  name={name}
                  recording={recording?.name === name ? recording : null}
                  onRecord={setRecording}
                />
              ))}
          </ul>
        </div>
      ))}
      <div className={styles.foot}>
        <Button
          disabled={changed === 0}
          title={changed === 0 ? 'Every command has its own keys' : undefined}
          onClick={() => void setKeys({})}
        >
          Reset all keys
        </Button>
      </div>
    </>
  )
}
