const SEPARATOR = /\s+(?:[|·•»]|[-–—]{1,2}|::)\s+/g

/**
 * A headline without the site's name that pages put behind it ("Port knew of survey | The Tarrow Courier"). What
 * stands behind a bar is a name when it is the publisher's, or so short that only a name can be meant.
 */
export function cleanTitle(title: string, publisher: string | null): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1)
  if (!last) return title
  const before = title.slice(0, last.index)
  const after = title.slice(last.index + last[0].length)
  const isName = publisher !== null && toLetters(publisher).includes(toLetters(after))
  const isBar = /[|·•»:]/.test(last[0])
  return isName || (isBar && before.length > 20 && after.split(' ').length <= 4) ? before : title
}

function toLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
