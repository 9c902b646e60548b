import type { ReactElement } from 'react'
import { shortcuts } from '../../screen/shortcuts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { KeyCap } from '../../ui/KeyCap'
import styles from './ShortcutSheet.module.css'

const all = Object.values(shortcuts)
const groups = [...new Set(all.map(({ group }) => group))]

/** Every key and what it does. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog
      title="Keyboard shortcuts"
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button large type="submit">
          Close
        </Button>
      }
    >
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl>
              {all
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, label }) => (
                  <div key={label} className={styles.row}>
                    <dt>
                      <KeyCap keys={keys} />
                      <span className="visually-hidden">{keys.join(' ')}</span>
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
