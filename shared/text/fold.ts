/**
 * The text as search compares it: without case, accents and the difference between typographic and plain marks.
 * Folding two texts apart or together gives the same.
 */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\0-\x7f]+/g, foldRun)
}

/** The marks that English prints most, apart: normalising each takes longer than all the rest of a text. */
const marks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
}

function foldRun(run: string): string {
  return (
    marks[run] ??
    run
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐-―]/g, '-')
      .replace(/ς/g, 'σ')
      .replace(/ß/g, 'ss')
  )
}

/**
 * The terms of a search as typed, folded: words apart, and what stands in quotation marks together. All of them have
 * to occur. Empty when nothing was typed.
 */
export function toTerms(typed: string): readonly string[] {
  const found = fold(typed).matchAll(/"([^"]+)"?|[^\s"]+/g)
  return [...new Set(Array.from(found, ([whole, phrase]) => (phrase ?? whole).trim()).filter(Boolean))]
}
