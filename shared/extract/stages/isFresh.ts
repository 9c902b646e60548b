/** A day of the news lies at most so many days before publication. */
const FRESH = 8

/** Whether a date is a day shortly before publication. */
export function isFresh(edtf: string, published: string | null): boolean {
  if (published === null || !/^\d{4}-\d\d-\d\d$/.test(edtf) || !/^\d{4}-\d\d-\d\d$/.test(published))
    return false
  const days = (Date.parse(published) - Date.parse(edtf)) / 86_400_000
  return days >= 0 && days <= FRESH
}
