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
      ['speech', 'speech speeches address rally rallies keynote sermon lecture eulogy'],
      ['debate', 'debate debates'],
      ['social post', 'twitter tweet tweets facebook instagram snapchat'],
      ['email', 'email emails e-mail e-mails'],
      ['letter', 'letter letters'],
      ['report', 'report reports memo study audit'],
      [
        'court filing',
        'filing filings lawsuit affidavit indictment complaint petition affidavits brief ruling dissent',
      ],
      ['broadcast', 'broadcast newscast'],
      ['hearing', 'hearing hearings'],
      ['podcast', 'podcast'],
      ['phone call', 'phone telephone voicemail'],
      ['text message', 'text-message'],
      ['article', 'op-ed editorial column essay article blog'],
      ['book', 'book memoir autobiography'],
      ['testimony', 'testimony deposition'],
      ['poll', 'poll survey'],
      ['sign', 'sign banner placard'],
    ] as const
  ).flatMap(([medium, nouns]) => nouns.split(' ').map((noun) => [noun, medium] as const)),
)

/** Media of two words, each pair joined by a blank. */
export const mediumPairs: ReadonlyMap<string, Medium> = new Map(
  (
    [
      ['news conference', 'news conference,press conference,media availability,press availability'],
      ['statement', 'press release,news release,media release'],
      ['text message', 'text message,text messages,text exchange'],
      [
        'court filing',
        'court filing,court filings,court papers,court documents,court file,court files,court records',
      ],
      ['social post', 'social media,social network,twitter post,facebook post,instagram post,facebook page'],
      ['social post', 'twitter account,facebook account,instagram account'],
      ['phone call', 'phone call,telephone call,conference call,phone conversation,telephone conversation'],
      ['phone call', 'phone message'],
      ['article', 'blog post,opinion piece,guest column,opinion column'],
      ['email', 'email exchange,email message,e-mail message'],
      ['interview', 'question-and-answer session'],
      ['other', 'town hall'],
      ['conversation', 'chance encounter'],
    ] as const
  ).flatMap(([medium, pairs]) => pairs.split(',').map((pair) => [pair, medium] as const)),
)

/** Gatherings at which somebody speaks to those who came. */
export const gatheringNouns = toWordSet(
  `rally party convention fundraiser ceremony dinner luncheon breakfast gala vigil commencement gathering conference summit
   session banquet reception celebration stop funeral service parade`,
)

/** Where to a medium may follow, though they are read as nouns: "in an interview aboard his plane". */
export const looseJoints = toWordSet('aboard alongside ahead amid')

/** Reporting verbs that tell the medium by themselves. */
export const mediumVerbs: ReadonlyMap<string, Medium> = new Map([
  ['tweet', 'social post'],
  ['retweet', 'social post'],
  ['email', 'email'],
  ['e-mail', 'email'],
  ['testify', 'testimony'],
  ['text', 'text message'],
  ['sing', 'song'],
  ['blog', 'article'],
])

/** Verbs whose object is the medium: "released a statement". */
export const releasingVerbs = toWordSet(
  'release issue send post publish write give deliver hold file sign record grant read',
)

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
  'crowd supporters rally audience rallygoers congregation delegates students volunteers convention donors attendees meeting gathering summit club luncheon dinner fundraiser',
)

/** Weekly broadcasts that air on Sundays, the day before a Monday's paper. */
export const sundayShows: readonly string[] = [
  'meet the press',
  'face the nation',
  'this week',
  'state of the union',
  'fox news sunday',
]

const lastOfPairs: ReadonlySet<string> = new Set(
  [...mediumPairs.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)),
)

/** Whether a word may be the last noun of the phrase that names a medium. */
export function mayEndMedium(lower: string): boolean {
  return (
    mediumNouns.has(lower) ||
    gatheringNouns.has(lower) ||
    outletWords.has(lower) ||
    lastOfPairs.has(lower) ||
    lower === 'appearance' ||
    lower === 'appearances'
  )
}
