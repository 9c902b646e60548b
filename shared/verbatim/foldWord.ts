const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
}

/**
 * A written word as print varies it: lower case, straight apostrophes, without accents, soft hyphens, joiners and the
 * hyphen of a line's end, ligatures taken apart. NFKC would also take apart what means something ("10²" is not 102), so
 * letters alone are decomposed, and the result is only ever compared: what is shown is cut from the raw text.
 */
export function foldWord(written: string): string {
  const lower = written.toLowerCase()
  if (/^[a-z0-9'.,]*$/.test(lower)) return lower
  return lower
    .replace(/-\s+/g, '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[ﬀ-ﬆæœßı]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
