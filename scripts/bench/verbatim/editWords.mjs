/** @typedef {import('../../articles/random.mjs').Random} Random */

/** Words that may stand for each other without another sense. */
export const synonyms = {
  ships: 'vessels',
  begun: 'started',
  speak: 'talk',
  town: 'place',
  people: 'folk',
  reach: 'get to',
  children: 'youngsters',
  wrong: 'mistaken',
  answer: 'reply',
  large: 'big',
  small: 'tiny',
  house: 'home',
  money: 'cash',
  ask: 'request',
  told: 'informed',
  begin: 'commence',
  work: 'labour',
  understand: 'grasp',
  afraid: 'scared',
  brief: 'short',
  cost: 'price',
  repair: 'mend',
  sign: 'initial',
  bread: 'food',
  boat: 'craft',
  risk: 'danger',
  reason: 'ground',
  ticket: 'pass',
  river: 'stream',
  report: 'account',
  customers: 'clients',
  quarter: 'period',
  statement: 'declaration',
  homes: 'dwellings',
  plan: 'scheme',
  trip: 'journey',
}

/** Nouns that are made plural or singular. */
export const numbersOfNouns = {
  channel: 'channels',
  ships: 'ship',
  harbour: 'harbours',
  questions: 'question',
  tax: 'taxes',
  school: 'schools',
  towns: 'town',
  posters: 'poster',
  river: 'rivers',
  doors: 'door',
  names: 'name',
  lamp: 'lamps',
  figures: 'figure',
  report: 'reports',
  contract: 'contracts',
  boat: 'boats',
  stores: 'store',
  rent: 'rents',
  library: 'libraries',
}

/** British spellings with the American ones. */
export const spellings = {
  harbour: 'harbor',
  licence: 'license',
  metres: 'meters',
  apologise: 'apologize',
  neighbours: 'neighbors',
  metre: 'meter',
  councillor: 'councilor',
  honours: 'honors',
  centimetres: 'centimeters',
  grey: 'gray',
  programme: 'program',
  autumn: 'autumn',
}

/** Numbers as words, with figures. */
export const figures = {
  'thirty-eight million pounds': '£38 million',
  'forty-one': '41',
  'twelve million': '12 million',
  'two million pounds': '£2 million',
  'four hundred': '400',
  'two hundred and fifty': '250',
  'two hundred and sixty-eight': '268',
  'nine hundred and four': '904',
  'nine hundred and seven': '907',
  'eleven hectares': '11 hectares',
  'thirty-four years': '34 years',
  'three hundred and twelve': '312',
  'three million pounds': '£3 million',
  'eighty cents': '80 cents',
  'fourteen places': '14 places',
  'nineteen days': '19 days',
  'eleven months': '11 months',
  'four per cent': '4%',
  'thirty-one witnesses': '31 witnesses',
  'nine days': '9 days',
  'eighteen inches': '18 inches',
  'sixty volunteers': '60 volunteers',
  'ninety million': '90 million',
  'seventy percent': '70%',
  'forty percent': '40%',
  'forty-six statements': '46 statements',
  'four times': '4 times',
  'eleven pounds': '£11',
  'ten years': '10 years',
  'eleven weeks': '11 weeks',
  'three hundred and ninety': '390',
  'fourteen-hour': '14-hour',
  'fifty-eight': '58',
  'seven percent': '7%',
  'nine years': '9 years',
  'seven names': '7 names',
  'fifty-three': '53',
}

/** Contractions, written out first. */
export const contractions = {
  'do not': "don't",
  'did not': "didn't",
  'is not': "isn't",
  'was not': "wasn't",
  'will not': "won't",
  'would not': "wouldn't",
  cannot: "can't",
  'have not': "haven't",
  'It is': "It's",
  'it is': "it's",
  'I am': "I'm",
  'We have': "We've",
  'we have': "we've",
  'I have': "I've",
  'we will': "we'll",
  'I will': "I'll",
  'We will': "We'll",
  'They are': "They're",
  'There is': "There's",
  'you have': "you've",
  'are not': "aren't",
}

/**
 * The sentence with one of the words of `table` that stand in it replaced; `null` when none does.
 *
 * @param {string} sentence
 * @param {Readonly<Record<string, string>>} table
 * @param {Random} random
 */
export function replaceOne(sentence, table, random) {
  const found = Object.keys(table).filter((word) => toPattern(word).test(sentence))
  const word = found[Math.floor(random() * found.length)]
  return word === undefined
    ? null
    : sentence.replace(toPattern(word), `$1${(table[word] ?? '').replaceAll('$', '$$$$')}`)
}

/** A word as a whole, not after a hyphen and not before one. @param {string} word */
function toPattern(word) {
  return new RegExp(`(^|[^\\p{L}\\d'’-])${word}(?![\\p{L}\\d'’-])`, 'u')
}
