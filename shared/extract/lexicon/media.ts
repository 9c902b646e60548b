import type { Medium } from '../../model/quote'

/** Nouns that name a medium, to it; the longest match in the sentence wins. */
export const mediumNouns: ReadonlyMap<string, Medium> = new Map(
  (
    [
      ['interview', 'interview interviews'],
      ['news conference', 'news-conference presser'],
      ['briefing', 'briefing briefings'],
      ['statement', 'statement statements'],
      ['speech', 'speech speeches address rally keynote sermon remarks'],
      ['debate', 'debate debates'],
      ['social post', 'twitter tweet tweets tweeted facebook instagram retweeted snapchat'],
      ['email', 'email emails e-mail e-mails'],
      ['letter', 'letter letters'],
      ['report', 'report memo study'],
      ['court filing', 'filing filings lawsuit brief complaint affidavit motion indictment'],
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
