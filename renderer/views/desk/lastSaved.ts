/** "Saved 14:32 on this computer": the latest of the instants; a general word while nothing has been reviewed. */
export function lastSaved(reviewedAt: readonly (string | null)[]): string {
  const latest = reviewedAt
    .filter((at) => at !== null)
    .sort()
    .at(-1)
  if (!latest) return 'Everything stays on this computer'
  const time = new Date(latest).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return `Saved ${time} on this computer`
}
