import { toWordSet } from './words'

/** Words that open a noun phrase. */
export const determiners = toWordSet(
  `the a an this that these those some any no every each either neither another both all many few several most much
   more less enough such half one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions`,
)
/** Pronouns before a noun, "whose" among them. */
export const possessivePronouns = toWordSet('my your his her its our their whose')
/** Personal pronouns that can be a subject, and indefinite ones that can speak. */
export const subjectPronouns = toWordSet(
  `i you he she it we they someone somebody everyone everybody nobody no-one anyone anybody others i'm he'd she'd they'd i've we've
   he's she's they've i'd we'd he'll she'll they'll it's`,
)
/** Pronouns that are not subjects. */
export const objectPronouns = toWordSet(
  'me him her us them whom himself herself themselves itself myself yourself ourselves',
)
/** Words that open a phrase of place, time or relation. */
export const prepositions = toWordSet(
  `of in on at by for with from to about against between into through during before after above below over under
   without within among toward towards upon onto across behind beyond near since until till via per despite
   amid around along inside outside like unlike as than regarding concerning throughout off up down out except besides beside`,
)
/** Words that join equals. */
export const conjunctions = toWordSet('and but or nor yet so plus &')
/** Words that open a clause under another. */
export const subordinators = toWordSet(
  `that which who whom whose if whether because although though while when where why how what since unless until
   whereas once before after as whatever wherever whenever whoever`,
)
/** Helping and modal verbs, negated forms and clitics among them. */
export const auxiliaries = toWordSet(
  `is are was were be been being am has have had having do does did will would can could may might shall should must
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't ain't
   'd 'll 've 're gonna`,
)
/** Words that negate a verb group. */
export const negations = toWordSet(
  `not never no neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot
   couldn't shouldn't hardly nobody without`,
)
/** Adverbs without the ending -ly. */
export const adverbs = toWordSet(
  `also then now later again still just even only ever never once often always already soon recently repeatedly not
   earlier previously first further too here there today tonight yesterday tomorrow almost quite very rather perhaps maybe
   instead indeed meanwhile however moreover therefore thus finally together twice else ago away back afterward afterwards
   next sometimes yet so well long far simply`,
)
/** Adjectives and quantities that end in nothing telling, so that noun phrases hold together. */
export const adjectives = toWordSet(
  `former new old longtime top senior chief deputy acting other own same last next first second third great good bad
   big small large high low long short early late young poor rich key major leading prominent veteran current ex
   local federal national state public private former then-candidate likely black white hispanic gay female male
   unnamed anonymous republican democratic conservative liberal american british french russian chinese mexican
   many more most few several human strong clear real true false free full open special general fellow liberal moderate
   different certain similar recent past present past presumptive would-be so-called self-described right left`,
)
