/** Whether an error says that the disk is full: Dexie wraps the browser's `QuotaExceededError`, sometimes within the error of an aborted transaction. */
export function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'QuotaExceededError' || ('inner' in error && isFullDisk(error.inner))
}
