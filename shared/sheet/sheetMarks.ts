import type { ChosenQuotes } from './chooseQuotes'

/** "Draft: 3 of 9 undecided"; `null` when every quote is decided. */
function toDraftLine({ total, undecided }: Pick<ChosenQuotes, 'total' | 'undecided'>): string | null {
  return undecided === 0 ? null : `Draft: ${undecided} of ${total} undecided`
}

/** What a sheet that holds what is confidential says at its head. */
const confidentialLine =
  'Confidential: this file holds anonymity records and private notes. It may identify a source.'

/** The lines that stand at the head of the sheet before anything else. */
export function toMarks(chosen: ChosenQuotes): readonly string[] {
  const draft = toDraftLine(chosen)
  return [...(draft === null ? [] : [draft]), ...(chosen.choice.isConfidential ? [confidentialLine] : [])]
}
