import { pick } from '../../articles/random.mjs'
import { risks } from './editRisks.mjs'
import { contractions, figures, numbersOfNouns, replaceOne, spellings, synonyms } from './editWords.mjs'

/** @typedef {import('../../articles/random.mjs').Random} Random */
/**
 * A documented edit: from a sentence of a source (and the one some sentences later) to what a newspaper prints of it; `null` where it cannot
 * be made.
 *
 * @typedef {{ readonly name: string, readonly finding: string, readonly edit: (sentence: string, random: Random, later: string) => string | null }} EditOperation
 */

const HEAVY =
  /\b(?:not|no|never|nobody|nothing|none|neither|nor|without|if|unless|but|only|except|hardly|cannot|about|perhaps|think|believe|although|until|said|told|say|hope)\b|n't/i

/** @param {string} sentence */
const toWords = (sentence) => sentence.split(' ')

/** The sentence without `length` words in its middle, `mark` in their place; `null` when they qualify what is left. @param {string} sentence @param {Random} random @param {number} length @param {string} mark */
function cutMiddle(sentence, random, length, mark) {
  const words = toWords(sentence)
  if (words.length < length + 9) return null
  const from = 4 + Math.floor(random() * (words.length - length - 8))
  const gone = words.slice(from - 1, from + length + 1).join(' ')
  if (HEAVY.test(gone)) return null
  return [...words.slice(0, from), ...(mark ? [mark] : []), ...words.slice(from + length)].join(' ')
}

/** @param {string} sentence @param {RegExp} pattern @param {string} replacement */
function replaceFirst(sentence, pattern, replacement) {
  return pattern.test(sentence) ? sentence.replace(pattern, replacement) : null
}

/** The edit operations, each with the finding that it has to lead to. @type {readonly EditOperation[]} */
export const editOperations = [
  { name: 'as it stands', finding: 'exact', edit: (sentence) => sentence },
  {
    name: 'seams',
    finding: 'exact',
    edit: (sentence) =>
      /^I\b/.test(sentence)
        ? null
        : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/[.]$/, ',')}`,
  },
  {
    name: 'wrapped lines',
    finding: 'exact',
    edit: (sentence) => sentence.replace(/^(\S+ \S+ \S+) /, '$1\n'),
  },
  {
    name: 'curly marks',
    finding: 'exact-but-typography',
    edit: (sentence) => replaceFirst(sentence, /(?<=\p{L})'(?=\p{L})/u, '’'),
  },
  {
    name: 'dash for a comma',
    finding: 'exact-but-typography',
    edit: (sentence) => replaceFirst(sentence, /, /, ' – '),
  },
  {
    name: 'comma dropped',
    finding: 'exact-but-typography',
    edit: (sentence) => replaceFirst(sentence, /, /, ' '),
  },
  {
    name: 'no-break space',
    finding: 'exact-but-typography',
    edit: (sentence) => sentence.replace(/ (?=\S+ \S+$)/, '\u00a0'),
  },
  {
    name: 'soft hyphen',
    finding: 'exact-but-typography',
    edit: (sentence) => replaceFirst(sentence, /([a-z]{4})([a-z]{4})/, '$1\u00ad$2'),
  },
  {
    name: 'ligature',
    finding: 'exact-but-typography',
    edit: (sentence) => replaceFirst(sentence, /fi(?=[a-z])/, 'ﬁ'),
  },
  { name: 'capitals', finding: 'exact-but-typography', edit: (sentence) => sentence.toUpperCase() },
  {
    name: 'ellipsis',
    finding: 'marked-edit',
    edit: (sentence, random) =>
      cutMiddle(sentence, random, pick(random, [2, 3, 4, 5]), pick(random, ['…', '...', '[…]', '. . .'])),
  },
  {
    name: 'name for a pronoun',
    finding: 'marked-edit',
    edit: (sentence) => replaceFirst(sentence, /^(?:He|She|They|It|We) /, '[The Trust] '),
  },
  {
    name: 'inserted in brackets',
    finding: 'marked-edit',
    edit: (sentence) =>
      /^(?:\S+ ){8}/.test(sentence) ? sentence.replace(/^((?:\S+ ){4})/, '$1[in Tarrow] ') : null,
  },
  {
    name: 'capital in brackets',
    finding: 'marked-edit',
    edit: (sentence) =>
      replaceFirst(sentence, /^(?:And|So|But|The|It|We) ([a-z])(?=[a-z]+ \S+ \S+ \S+)/, '[$1]'),
  },
  {
    name: 'contracted',
    finding: 'cleaned',
    edit: (sentence, random) => replaceOne(sentence, contractions, random),
  },
  {
    name: 'written out',
    finding: 'cleaned',
    edit: (sentence, random) =>
      replaceOne(
        sentence,
        Object.fromEntries(Object.entries(contractions).map(([long, short]) => [short, long])),
        random,
      ),
  },
  { name: 'figures', finding: 'cleaned', edit: (sentence, random) => replaceOne(sentence, figures, random) },
  {
    name: 'American spelling',
    finding: 'cleaned',
    edit: (sentence, random) => replaceOne(sentence, spellings, random),
  },
  {
    name: 'fillers cleaned',
    finding: 'cleaned',
    edit: (sentence) => replaceFirst(sentence, /,? (?:um|uh),(?= )|, you know,(?= )/g, ''),
  },
  {
    name: 'synonym',
    finding: 'words-changed',
    edit: (sentence, random) => replaceOne(sentence, synonyms, random),
  },
  {
    name: 'plural and singular',
    finding: 'words-changed',
    edit: (sentence, random) => replaceOne(sentence, numbersOfNouns, random),
  },
  {
    name: 'small word dropped',
    finding: 'words-changed',
    edit: (sentence) => replaceFirst(sentence, /(?<=\w) (?:the|that|a|an)(?= [a-z]+ )/, ''),
  },
  {
    name: 'coordinates swapped',
    finding: 'words-changed',
    edit: (sentence) =>
      replaceFirst(
        sentence,
        / (?!hundred|some|seven|said|without|authority|forty|praise|years?\b|late)([a-z]{4,}) and (?!some|said|without|fifty|eleven|four|seven|sixty)([a-z]{4,})(?=[ ,.])/,
        ' $2 and $1',
      ),
  },
  {
    name: 'negation dropped',
    finding: 'meaning-at-risk',
    edit: (sentence) => replaceFirst(sentence, /(?<=\w) (?:not|never)(?= )|n't(?= )/, ''),
  },
  {
    name: 'negation added',
    finding: 'meaning-at-risk',
    edit: (sentence) =>
      /not|n't|never|no\b/.test(sentence)
        ? null
        : replaceFirst(sentence, / (is|was|are|were|will|would|can|has|have) (?=\w)/, ' $1 not '),
  },
  ...Object.entries(risks).map(([kind, table]) => ({
    name: `${kind} changed`,
    finding: 'meaning-at-risk',
    /** @param {string} sentence @param {Random} random */
    edit: (sentence, random) => replaceOne(sentence, table, random),
  })),
  {
    name: 'hedge dropped',
    finding: 'meaning-at-risk',
    edit: (sentence) =>
      replaceFirst(
        sentence,
        /(?<=\w,?) (?:about(?= (?:two|three|four|seven|eleven|thirty|forty|seventy|one|eight)\b)|perhaps|maybe|almost|nearly|probably|I think|I believe|I hope),?(?= \w)/,
        '',
      ),
  },
  {
    name: 'intensifier dropped',
    finding: 'meaning-at-risk',
    edit: (sentence) =>
      replaceFirst(sentence, /(?<=\w) (?:only|very|even|always|entirely|simply|rather)(?= \w)/, ''),
  },
  {
    name: 'unmarked omission',
    finding: 'meaning-at-risk',
    edit: (sentence, random) => cutMiddle(sentence, random, pick(random, [4, 5, 6]), ''),
  },
  {
    name: 'joined without a mark',
    finding: 'meaning-at-risk',
    edit: (sentence, _, later) => (toWords(later).length > 6 ? `${sentence} ${later}` : null),
  },
  {
    name: 'condition cut off',
    finding: 'meaning-at-risk',
    edit: (sentence) =>
      replaceFirst(sentence, /^((?:\S+ ){3,}\S+?),? (?:if|unless|provided|but only) .*$/, '$1.'),
  },
  {
    name: 'condition cut away before',
    finding: 'meaning-at-risk',
    edit: (sentence) => replaceFirst(sentence, /^(?:If|Unless) [^,]+, (?=(?:\S+ ){3})/, ''),
  },
  {
    name: 'belief cut away before',
    finding: 'meaning-at-risk',
    edit: (sentence) =>
      replaceFirst(
        sentence,
        /^.*?\b(?:I (?:do not )?(?:think|believe|hope)|[Tt]hey say|[Ii]t is said|Senator Hale says) (?:that )?(?=(?:\S+ ){3})/,
        '',
      ),
  },
]
