import type { ReactElement } from 'react'
import { ConflictDialog } from '../views/package/ConflictDialog'
import { usePackage } from './usePackage'

/** What lies over every view while a package is opened: the conflicts that a person has to decide. */
export function PackageLayer(): ReactElement | null {
  const { conflicts, decide, cancel } = usePackage()
  return conflicts && <ConflictDialog conflicts={conflicts} onDecide={decide} onClose={cancel} />
}
