import type { WordingFinding } from '../model/wording'

/** What a rule says of a difference: the finding that it alone would lead to, and the sentence a person reads. */
interface Rule {
  readonly finding: Exclude<WordingFinding, 'not-found' | 'source-unavailable'>
  readonly says: string
}

/** Every rule of the comparison by its id. The finding of a quote is the worst that any of its rules leads to. */
export const rules = {
  'apparatus-skipped': {
    finding: 'exact',
    says: 'Times, labels or stage directions of the transcript stand between the words',
  },
  'several-places': { finding: 'exact', says: 'The same words stand in several places of the source' },
  case: { finding: 'exact-but-typography', says: 'Capitals differ' },
  print: { finding: 'exact-but-typography', says: 'Marks, accents or ligatures differ' },
  punctuation: { finding: 'exact-but-typography', says: 'Punctuation differs' },
  'word-division': { finding: 'exact-but-typography', says: 'Written together or apart' },
  'scan-error': { finding: 'exact-but-typography', says: 'A letter misread by the scanner' },
  bracket: { finding: 'marked-edit', says: 'Replaced or inserted in brackets' },
  'bracketed-letters': { finding: 'marked-edit', says: 'Letters changed in brackets' },
  ellipsis: { finding: 'marked-edit', says: 'Left out, marked by an ellipsis' },
  'gap-at-split': { finding: 'marked-edit', says: 'Left out where the quote is split' },
  contraction: { finding: 'cleaned', says: 'Written out, or contracted' },
  'number-style': { finding: 'cleaned', says: 'The same number written otherwise' },
  spelling: { finding: 'cleaned', says: 'Another spelling of the same word' },
  filler: { finding: 'cleaned', says: 'A filler left out' },
  repetition: { finding: 'cleaned', says: 'A repetition left out' },
  'false-start': { finding: 'cleaned', says: 'A false start left out' },
  'word-changed': { finding: 'words-changed', says: 'Another word' },
  'form-changed': { finding: 'words-changed', says: 'Another form of the word' },
  'order-changed': { finding: 'words-changed', says: 'Another order' },
  'small-word-added': { finding: 'words-changed', says: 'A small word added' },
  'small-word-left-out': { finding: 'words-changed', says: 'A small word left out' },
  'word-added': { finding: 'words-changed', says: 'A word added' },
  'negation-changed': { finding: 'meaning-at-risk', says: 'A negation is changed' },
  'number-changed': { finding: 'meaning-at-risk', says: 'A number is changed' },
  'modal-changed': { finding: 'meaning-at-risk', says: 'May, can, will or must is changed' },
  'quantifier-changed': { finding: 'meaning-at-risk', says: 'How many, how much or how often is changed' },
  'name-changed': { finding: 'meaning-at-risk', says: 'A name is changed' },
  'date-changed': { finding: 'meaning-at-risk', says: 'A time is changed' },
  'tense-changed': { finding: 'meaning-at-risk', says: 'The tense is changed' },
  'person-changed': { finding: 'meaning-at-risk', says: 'Somebody else acts, or is spoken of' },
  'certainty-changed': { finding: 'meaning-at-risk', says: 'Surer, or less sure, than what was said' },
  'connective-changed': { finding: 'meaning-at-risk', says: 'Clauses joined in another sense' },
  opposite: { finding: 'meaning-at-risk', says: 'The opposite' },
  'roles-swapped': { finding: 'meaning-at-risk', says: 'Words that changed places with what hangs on them' },
  'unmarked-omission': { finding: 'meaning-at-risk', says: 'Left out without a mark' },
  'clause-added': { finding: 'meaning-at-risk', says: 'Words that the source does not have' },
  'joined-without-mark': { finding: 'meaning-at-risk', says: 'Words from elsewhere joined without a mark' },
  'gap-too-long': { finding: 'meaning-at-risk', says: 'The ellipsis stands for far more than it shows' },
  'gap-hides-qualifier': { finding: 'meaning-at-risk', says: 'What the gap leaves out qualifies the words' },
  'bracket-changes-meaning': {
    finding: 'meaning-at-risk',
    says: 'The brackets say something else than the words they stand for',
  },
  'qualifier-before': { finding: 'meaning-at-risk', says: 'A qualification stands just before the words' },
  'qualifier-after': { finding: 'meaning-at-risk', says: 'A qualification stands just after the words' },
  'question-as-statement': { finding: 'meaning-at-risk', says: 'A question, quoted as a statement' },
  'across-speakers': { finding: 'meaning-at-risk', says: 'The words are of several speakers' },
} as const satisfies Readonly<Record<string, Rule>>

/** The id of a rule. */
export type RuleId = keyof typeof rules

/** The sentence for a rule's id as it was stored; the id itself for one of another version. */
export function describeRule(id: string): string {
  return Object.entries<Rule>(rules).find(([name]) => name === id)?.[1].says ?? id
}
