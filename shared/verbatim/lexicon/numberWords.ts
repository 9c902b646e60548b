const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SMALL_ORDINALS =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)
const TENS_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
)

/** The numbers below a hundred by their words. */
export const plainNumbers: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])

/** The ordinals by their words. "second" is not among them: it is a time far too often. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    ...SMALL_ORDINALS.map((word, value) => [word, value] as const),
    ...TENS_ORDINALS.map((word, at) => [word, (at + 2) * 10] as const),
    ['hundredth', 100] as const,
  ].filter(([word]) => word !== 'second'),
)

/** What multiplies the number before it, as words and as the letters after a figure ("25m", "3 bn"). */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** The same as letters. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

/** What is counted in a way that has a sign of its own. */
export const countedSigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['pound', 'pound'],
  ['pounds', 'pound'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['%', 'percent'],
  ['percent', 'percent'],
])
