import { copyEarlier } from '../store/copyEarlier'
import { backUp } from './backups'

const copyName = 'quotedesk-before-upgrade'

/**
 * Backs the library up before the first use upgrades it to this version. What is packed is a copy that was upgraded:
 * should the upgrade fail, it fails there, and the library is untouched. Throws when the backup could not be written.
 */
export async function backUpBeforeUpgrade(): Promise<void> {
  const copy = await copyEarlier(copyName)
  if (!copy) return
  try {
    const saved = await backUp('upgrade', copy)
    if (!saved.ok)
      throw new Error(`The library was not upgraded: its backup could not be written (${saved.problem}).`)
  } finally {
    await copy.delete()
  }
}
