/** The headline statuses of a quote. The first four are the verdict bar, in its order. */
export const verdicts = ['verified', 'disputed', 'needs-context', 'undecided', 'not-a-quote'] as const
export type Verdict = (typeof verdicts)[number]

/** The statuses of the verdict bar; "not a quote" sets the words aside instead of judging them. */
export const barVerdicts = ['verified', 'disputed', 'needs-context', 'undecided'] as const satisfies Verdict[]

/** How a verdict is written wherever a person reads it. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  'needs-context': 'Needs context',
  undecided: 'Undecided',
  'not-a-quote': 'Not a quote',
}
