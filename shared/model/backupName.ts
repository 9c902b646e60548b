/** Why a backup was made. */
export const backupReasons = ['daily', 'upgrade', 'restore', 'hand'] as const
export type BackupReason = (typeof backupReasons)[number]

/** What the name of a backup's file says of it, so that a list needs to open none. */
export interface BackupFacts {
  /** ISO 8601 instant, UTC, to the second. */
  readonly at: string
  readonly reason: BackupReason
  readonly articles: number
  readonly quotes: number
}

/** How many backups are kept; the oldest go first. */
export const keptBackups = 10

const pattern =
  /^quotedesk-(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)Z-(daily|upgrade|restore|hand)-(\d{1,9})-articles-(\d{1,9})-quotes\.quotedesk$/

/** The name of the file: names sort as their times do. */
export function toBackupName({ at, reason, articles, quotes }: BackupFacts): string {
  const time = at.slice(0, 19).replaceAll(':', '')
  return `quotedesk-${time}Z-${reason}-${articles}-articles-${quotes}-quotes.quotedesk`
}

/** What the name says; `null` when it is no backup's. */
export function parseBackupName(name: string): BackupFacts | null {
  const match = pattern.exec(name)
  if (!match) return null
  const [, year, month, day, hour, minute, second, reason, articles, quotes] = match
  return {
    at: `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`,
    reason: backupReasons.find((each) => each === reason) ?? 'hand',
    articles: Number(articles),
    quotes: Number(quotes),
  }
}
