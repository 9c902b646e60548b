import { type ReactElement, useId, useState } from 'react'
import { FormDialog } from '../../ui/FormDialog'
import { Glyph } from '../../ui/Glyph'
import styles from './AddressDialog.module.css'
import { parseAddresses } from './parseAddresses'

interface AddressDialogProps {
  readonly onFetch: (addresses: readonly string[]) => void
  readonly onClose: () => void
}

/** Asks for the addresses of articles, one a line. */
export function AddressDialog({ onFetch, onClose }: AddressDialogProps): ReactElement {
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const id = useId()
  const addresses = parseAddresses(typed)
  const isMissing = isTried && addresses.length === 0
  return (
    <FormDialog
      title="Add from address"
      act={addresses.length > 1 ? `Add ${addresses.length} addresses` : 'Add article'}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (addresses.length > 0) onFetch(addresses)
      }}
    >
      <label htmlFor={id} className={styles.label}>
        Addresses, one a line
      </label>
      <textarea
        id={id}
        className={styles.addresses}
        value={typed}
        rows={4}
        autoFocus
        spellCheck={false}
        placeholder="https://"
        aria-invalid={isMissing}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => {
          setTyped(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <p id={`${id}-below`} className={isMissing ? styles.problem : styles.hint}>
        {isMissing && <Glyph name="problem" size={12} decorative />}
        {isMissing
          ? 'Enter the address of an article.'
          : 'Quotedesk asks these addresses and where they lead, sends nothing but the question, and runs no scripts.'}
      </p>
    </FormDialog>
  )
}
