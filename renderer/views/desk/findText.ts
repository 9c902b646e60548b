/** Where `wanted` stands in `text`, whatever the case, as offsets; nothing for an empty search. Never overlapping. */
export function findText(text: string, wanted: string): readonly number[] {
  const needle = wanted.toLowerCase()
  const haystack = text.toLowerCase()
  // Lower case may be longer than the letter (İ); offsets would then be of another text.
  if (needle === '' || haystack.length !== text.length) return needle === '' ? [] : findExactly(text, wanted)
  return findExactly(haystack, needle)
}

function findExactly(text: string, wanted: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}
