import { type ReactElement, useState } from 'react'
import type { Incoming } from '../actions/importArticles'
import { toAddress } from '../actions/incoming'
import { useShortcuts } from '../screen/shortcuts'
import { AddressDialog } from '../views/import/AddressDialog'

/** The dialog that asks for addresses, once somebody wants it; `onFetch` gets what they stand for. */
export function AddressLayer({
  onFetch,
}: {
  readonly onFetch: (incoming: readonly Incoming[]) => void
}): ReactElement | null {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ openAddress: setOpen.bind(null, true) })
  if (!isOpen) return null
  return (
    <AddressDialog
      onFetch={(addresses) => {
        setOpen(false)
        onFetch(addresses.map(toAddress))
      }}
      onClose={setOpen.bind(null, false)}
    />
  )
}
