/** The words of a blank-separated list, as a set. */
export function toWordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
