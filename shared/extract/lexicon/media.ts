import type { Medium } from '../../model/quote'
import { toWordSet } from './words'

/** Nouns that name a medium, to it. */
export const mediumNouns: ReadonlyMap<string, Medium> = new Map(
  (
    [
      ['interview', 'interview interviews'],
      ['news conference', 'news-conference presser'],
      ['briefing', 'briefing briefings'],
      ['statement', 'statement statements'],
      ['speech', 'speech speeches address rally rallies keynote sermon'],
      ['debate', 'debate debates'],
      ['social post', 'twitter tweet tweets facebook instagram snapchat'],
      ['email', 'email emails e-mail e-mails'],
      ['letter', 'letter letters'],
      ['report', 'report reports memo study'],
      ['court filing', 'filing filings lawsuit affidavit indictment'],
      ['broadcast', 'broadcast'],
      ['hearing', 'hearing hearings'],
      ['podcast', 'podcast'],
      ['phone call', 'phone telephone'],
      ['text message', 'text-message'],
      ['article', 'op-ed editorial column essay article'],
      ['book', 'book memoir autobiography'],
      ['testimony', 'testimony'],
      ['poll', 'poll survey'],
    ] as const
  ).flatMap(([medium, nouns]) => nouns.split(' ').map((noun) => [noun, medium] as const)),
)

/** Reporting verbs that tell the medium by themselves. */
export const mediumVerbs: ReadonlyMap<string, Medium> = new Map([
  ['tweet', 'social post'],
  ['retweet', 'social post'],
  ['email', 'email'],
  ['testify', 'testimony'],
])

/** Verbs whose object is the medium: "released a statement". */
export const releasingVerbs = toWordSet('release issue send post publish write give deliver hold')

/** Words in the names of broadcasters and of papers: who tells them something gives an interview. */
export const outletWords = toWordSet(`
  cnn nbc abc cbs msnbc fox bbc npr pbs cnbc c-span ap afp reuters bloomberg politico times post journal tribune herald gazette chronicle
  globe news daily magazine radio network tv television press today observer guardian telegraph weekly review sun star
  courier dispatch sentinel bulletin mirror register inquirer examiner mail wire`)

/** Words in the names of those who publish in writing: what they say stands in an article. */
export const paperWords = toWordSet(`
  times post journal tribune herald gazette chronicle globe magazine politico sentinel politifact snopes guardian telegraph
  courier dispatch examiner inquirer website blog newspaper paper`)

/** Nouns for listeners who are spoken to at once. */
export const crowdNouns = toWordSet(
  'crowd supporters rally audience rallygoers congregation delegates students volunteers convention donors attendees',
)
