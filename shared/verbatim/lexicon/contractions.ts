/** A part of a written word: its key, and how many characters of the word stand for it. */
export interface ContractionPart {
  readonly key: string
  readonly length: number
}

/** Words that hold two: the parts as they are written, and what they stand for. */
const WHOLE = new Map(
  `can't ca=can n't=not, won't wo=will n't=not, shan't sha=shall n't=not, cannot can=can not=not, ain't ai=is n't=not,
  gonna gon=going na=to, wanna wan=want na=to, gotta got=got ta=to, gimme gim=give me=me, lemme lem=let me=me,
  dunno dun=not no=know, kinda kind=kind a=of, sorta sort=sort a=of, outta out=out a=of, let's let=let 's=us,
  y'all y'=you all=all, 'em 'em=them, 'cause 'cause=because, cos cos=because, 'til 'til=until, 'tis 't=it is=is,
  u.s. u.=united s.=states, u.s u.=united s=states, u.k. u.=united k.=kingdom, yeah yeah=yes, yep yep=yes, nope nope=no,
  goin' goin'=going, nothin' nothin'=nothing, o.k. o.k.=okay`
    .split(',')
    .map((entry) => {
      const [word = '', ...parts] = entry.trim().split(' ')
      return [word, parts.map(toPart)] as const
    }),
)

function toPart(part: string): ContractionPart {
  const [written = '', key = ''] = part.split('=')
  return { key, length: written.length }
}

const ENDS: readonly (readonly [end: string, key: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
  ["'s", "'s"],
]

/** After these "'s" is a verb, hardly ever a possessive. */
const SUBJECTS = new Set('it he she that there what who here where how this everything nothing'.split(' '))

/**
 * The parts of a contraction in lower case with a straight apostrophe, a possessive ending being one; `null` for a word
 * that holds no other. The end of "it's" counts as "is"; after a noun it stays "'s".
 */
export function splitContraction(word: string): readonly ContractionPart[] | null {
  const whole = WHOLE.get(word)
  if (whole) return whole
  for (const [end, key] of ENDS) {
    if (!word.endsWith(end) || word.length === end.length) continue
    const stem = word.slice(0, -end.length)
    const isVerb = end === "'s" && SUBJECTS.has(stem)
    return [
      { key: stem, length: stem.length },
      { key: isVerb ? 'is' : key, length: end.length },
    ]
  }
  return null
}

/** What the short forms that leave it open may stand for. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us'],
  "'d": ['had', 'would', 'did'],
  "'ll": ['will', 'shall'],
}

/** Whether a short form as written ("'s", "'d") may stand for the word of key `key`. */
export function mayStandFor(short: string, key: string): boolean {
  return OPEN[short.replace('’', "'").toLowerCase()]?.includes(key) ?? false
}
