/** Words that do not tell one bearer from another. */
const SILENT = new Set('the a an of for and mr mrs ms dr sen rep gov president jr sr ii iii'.split(' '))

/**
 * Whether two names are of one bearer: their telling words are the same, or those of one are all in the other and they share the
 * last word ("Hale" and "Mayor Ida Hale"). Case, accents and titles do not count; a name without telling words is nobody's.
 */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [small = [], large = []] = [toTellingWords(a), toTellingWords(b)].sort((x, y) => x.length - y.length)
  if (small.length === 0) return false
  if (!small.every((word) => large.includes(word))) return false
  return small.length > 1 || large.length === 1 || small[0] === large.at(-1)
}

/** Whether `got` is the same name as `gold` and leaves none of its telling words out: "Hale" does not answer "Ida Hale". */
export function isFullName(gold: string, got: string | null | undefined): boolean {
  const words = toWords(got)
  return isSameName(gold, got) && toTellingWords(gold).every((word) => words.includes(word))
}

function toTellingWords(name: string | null | undefined): string[] {
  return toWords(name).filter((word) => !SILENT.has(word))
}

function toWords(name: string | null | undefined): string[] {
  const plain = (name ?? '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
}
