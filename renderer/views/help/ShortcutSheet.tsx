import type { ReactElement } from 'react'
import { commandGroups, commandNames, commands } from '../../../shared/contract/commands'
import { useKeysOf } from '../../screen/keymap'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { KeyCap } from '../../ui/KeyCap'
import styles from './ShortcutSheet.module.css'

/** Every command that has a key, with the keys as they are now. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const keysOf = useKeysOf()
  const withKeys = commandNames.filter((name) => keysOf(name).length > 0)
  return (
    <Dialog
      title="Keyboard shortcuts"
      wide
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button large type="submit">
          Close
        </Button>
      }
    >
      {/* More keys than a screen holds: without a place to stand the keyboard could not scroll them. */}
      <div className={styles.groups} tabIndex={0} role="group" aria-label="Commands and their keys">
        {commandGroups.map((group) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl>
              {withKeys
                .filter((name) => commands[name].group === group)
                .map((name) => (
                  <div key={name} className={styles.row}>
                    <dt>
                      <KeyCap keys={keysOf(name)} />
                      <span className="visually-hidden">{keysOf(name).join(' ')}</span>
                    </dt>
                    <dd>{commands[name].label}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
