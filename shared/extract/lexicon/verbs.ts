import { toWordSet } from './words'

/** The form in which a verb stands: `past` and `participle` share a form for most verbs and are then `past`. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'
/** How a form may be read: the verb, and its form. */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
}

/** Verbs that report speech; how strongly each does is learned. */
export const cueVerbs = toWordSet(`
  say tell write ask add note call report announce suggest continue tweet argue describe accuse explain acknowledge claim
  criticize declare respond state reply conclude cite pledge deny promise insist vow urge warn indicate praise talk predict
  complain assure post denounce admit blast mock mention confirm estimate joke repeat assert highlight concede remind
  comment slam allege demand clarify testify proclaim decry dispute quote quip quiz recall read remark retort observe opine
  muse exclaim interject intone lament maintain boast brag caution charge contend counter stress emphasize reiterate reveal
  recount relate recommend refute reject scoff shout scream yell whisper sigh snap speculate summarize swear tease thunder
  volunteer yell rail rant reason pronounce propose point express elaborate echo endorse denounce disclose crow cry chant
  blurt bellow beg answer advise agree affirm advocate address beseech chide chime compare concur confess confide contest
  convince credit lambaste laud lecture liken name offer order persuade plead pray preach press protest question rebuke
  reassure retweet sing speak sum think tout wonder write worry wisecrack attack hail label dub deem dismiss deride ridicule
  decline defend fire gush gripe groan growl grumble joke laugh smile nod shrug shoot reckon surmise believe feel hope
  fear know learn find show detail outline tell inform inquire interrupt invoke issue email text message blog publish release
  command instruct hint imply infer insinuate intimate characterize condemn congratulate challenge contradict correct
  appeal apologize assess attest blame bemoan begin go conclude forecast guess hold imagine expect joke judge narrate
  notify object pose posit preface profess project query rate rule signal sneer sound specify stipulate submit
  substantiate theorize threaten trumpet underscore underline utter venture voice wail weigh welcome cheer crack deadpan
  dictate enthuse explode expound frame grouse hammer jeer jest liken marvel mutter murmur mumble paraphrase plan ponder
  recite rejoin reminisce resolve salute scold stammer sob swipe taunt title tut vent vouch zing commend chastise
  castigate excoriate lash berate blog bash knock rip skewer assail trash pan pillory tally total update urge acclaim
  react fume blare exhort implore illustrate demonstrate present highlight reference discuss accept refuse mean want see understand contemplate consider
  `)

const plainVerbs = toWordSet(`
  be have do make take get give come run win lose vote campaign support back oppose lead leave keep let help try need use work play
  move live bring happen sit stand pay meet include set change follow stop create open walk grow remember appear love like hate
  buy wait serve die send build stay fall cut reach kill remain raise pass sell require decide pull return hit eat cover catch draw choose
  cause watch become look seem turn put start join receive carry break spend hear face fight seek hire force elect nominate
  visit travel attend hold head arrive enter exit end close fail succeed become form produce provide prepare deliver develop
  design invest donate fund earn owe collect gather host organize schedule cancel delay postpone prevent protect represent
  replace remove resign retire rise drop decrease increase reduce expand extend improve damage hurt destroy save rescue
  attract avoid beat bear bet bind bite blow bow burn burst cast choke cling cost creep deal dig drag drink drive dwell
  dress enjoy exist fit flee fly forget forgive freeze handle hang hide kick kneel lack last lay lie light link list load
  lock manage march mark marry matter measure mix miss mount own paint park push quit reflect regard register relax rely
  rent replace resemble rest review ride ring roll rush seize select separate settle shake shape share shift shut sign
  sink sleep slip slow sort spark split spread spring stage stem step stick strike struggle stumble succeed suffer suit
  supply surprise surround survive suspect swing switch tend throw touch train transfer treat trust view wake warm wear
  wed weep wish wrap yield hurry hope allow accompany achieve act adopt affect aim amount apply appoint approve argue arrest
  assume attempt base block breach capture celebrate check claim clear combine commit compete complete concern conduct
  connect contain contact contribute control convict cross defeat define depend determine differ disappear discover
  distance divide dominate double doubt emerge employ enable encourage engage enjoy ensure erupt escape establish evolve examine exceed
  exchange excite exclude execute exercise explore expose file finish focus generate govern grab grant guarantee guide
  identify ignore impose impress indict influence initiate injure insult intend interview introduce investigate invite involve jump
  launch lift lobby locate maintain matter narrow notice obtain occupy occur operate overcome participate perform permit pick
  place plant possess prefer proceed promote prompt prosecute prove pursue qualify range realize rebuild recover recruit refer
  regain regret relate remove repair repeal resist respect restore result resume retain reverse risk sanction score search
  secure sentence serve slide solve stare steal stretch sue surge sweep tackle target taste tear terminate test tie trace trade
  trail transform trigger trip undermine undergo undertake unite unveil upset urge veto violate wage waste wonder shed
  designate disrupt massacre suspect`)

const irregular: Readonly<Record<string, string>> = {
  be: 'was been', say: 'said said', tell: 'told told', write: 'wrote written', think: 'thought thought', speak: 'spoke spoken',
  swear: 'swore sworn', sing: 'sang sung', begin: 'began begun', go: 'went gone', know: 'knew known', find: 'found found',
  feel: 'felt felt', read: 'read read', see: 'saw seen', show: 'showed shown', hold: 'held held', shoot: 'shot shot', mean: 'meant meant',
  make: 'made made', take: 'took taken', get: 'got gotten', give: 'gave given', come: 'came come', run: 'ran run', win: 'won won',
  lose: 'lost lost', lead: 'led led', leave: 'left left', keep: 'kept kept', let: 'let let', bring: 'brought brought', sit: 'sat sat',
  stand: 'stood stood', pay: 'paid paid', meet: 'met met', set: 'set set', grow: 'grew grown', buy: 'bought bought', send: 'sent sent',
  build: 'built built', fall: 'fell fallen', cut: 'cut cut', sell: 'sold sold', hit: 'hit hit', eat: 'ate eaten', catch: 'caught caught',
  draw: 'drew drawn', choose: 'chose chosen', become: 'became become', put: 'put put', break: 'broke broken', spend: 'spent spent',
  hear: 'heard heard', fight: 'fought fought', seek: 'sought sought', rise: 'rose risen', hurt: 'hurt hurt', beat: 'beat beaten',
  bet: 'bet bet', bind: 'bound bound', blow: 'blew blown', burst: 'burst burst', cast: 'cast cast', cost: 'cost cost', deal: 'dealt dealt',
  drink: 'drank drunk', drive: 'drove driven', flee: 'fled fled', fly: 'flew flown', forget: 'forgot forgotten', hang: 'hung hung',
  hide: 'hid hidden', lay: 'laid laid', lie: 'lay lain', light: 'lit lit', ride: 'rode ridden', ring: 'rang rung', shake: 'shook shaken',
  shut: 'shut shut', sink: 'sank sunk', sleep: 'slept slept', spread: 'spread spread', stick: 'stuck stuck', strike: 'struck struck',
  swing: 'swung swung', throw: 'threw thrown', wake: 'woke woken', wear: 'wore worn', steal: 'stole stolen', sweep: 'swept swept',
  tear: 'tore torn', undergo: 'underwent undergone', undertake: 'undertook undertaken', slide: 'slid slid', have: 'had had', do: 'did done',
  understand: 'understood understood', arise: 'arose arisen', forgive: 'forgave forgiven', freeze: 'froze frozen', kneel: 'knelt knelt',
  overcome: 'overcame overcome', split: 'split split', upset: 'upset upset', quit: 'quit quit', quip: 'quipped quipped',
  forecast: 'forecast forecast', dig: 'dug dug', bear: 'bore borne', bite: 'bit bitten', withdraw: 'withdrew withdrawn', weep: 'wept wept',
  rip: 'ripped ripped', pan: 'panned panned', snap: 'snapped snapped', plan: 'planned planned', nod: 'nodded nodded',
  shrug: 'shrugged shrugged', admit: 'admitted admitted', submit: 'submitted submitted', brag: 'bragged bragged', sum: 'summed summed',
  chat: 'chatted chatted', refer: 'referred referred', infer: 'inferred inferred', beg: 'begged begged', slam: 'slammed slammed',
  dub: 'dubbed dubbed', blog: 'blogged blogged', concur: 'concurred concurred', stop: 'stopped stopped', drop: 'dropped dropped',
  step: 'stepped stepped', commit: 'committed committed', permit: 'permitted permitted', occur: 'occurred occurred', grab: 'grabbed grabbed',
  prefer: 'preferred preferred', wrap: 'wrapped wrapped', drag: 'dragged dragged', slip: 'slipped slipped', fit: 'fitted fitted',
  regret: 'regretted regretted', sob: 'sobbed sobbed', retort: 'retorted retorted', rebut: 'rebutted rebutted', allot: 'allotted allotted',
} // prettier-ignore

/** Every form of the listed verbs, to how it may be read. */
export const verbForms: ReadonlyMap<string, VerbReading> = toForms([
  ...plainVerbs,
  ...cueVerbs,
  ...Object.keys(irregular),
])

function toForms(lemmas: readonly string[]): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>()
  const put = (form: string, lemma: string, reading: VerbForm) => {
    if (!forms.has(form)) forms.set(form, { lemma, form: reading })
  }
  for (const lemma of lemmas)
    put(lemma, lemma, irregular[lemma]?.startsWith(`${lemma} `) === true ? 'past' : 'base')
  for (const lemma of lemmas) {
    const [past = toPast(lemma), participle = past] = irregular[lemma]?.split(' ') ?? []
    if (past !== lemma) put(past, lemma, 'past')
    put(participle, lemma, 'participle')
    put(toThird(lemma), lemma, 'third')
    put(toIng(lemma, past), lemma, 'ing')
  }
  return forms
}

function toPast(lemma: string): string {
  if (lemma.endsWith('e')) return lemma + 'd'
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ied'
  return lemma + 'ed'
}

function toThird(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return lemma + 'es'
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ies'
  return lemma + 's'
}

function toIng(lemma: string, past: string): string {
  if (lemma.endsWith('ie')) return lemma.slice(0, -2) + 'ying'
  if (lemma.endsWith('e') && !/(?:ee|ye|oe)$/.test(lemma) && lemma !== 'be') return lemma.slice(0, -1) + 'ing'
  const doubled = lemma + lemma.slice(-1)
  const doubles =
    past.startsWith(doubled) ||
    /^(?:run|win|get|set|cut|hit|put|let|sit|begin|shut|split|quit|dig|bet|swim)$/.test(lemma)
  return (doubles ? doubled : lemma) + 'ing'
}

/** The reading of a verb's form, by list or by its ending `-ed` or `-ing`; `undefined` for other words. */
export function findVerb(lower: string): VerbReading | undefined {
  const listed = verbForms.get(lower)
  if (listed) return listed
  if (lower.length < 5 || lower.includes('-')) return undefined
  if (lower.endsWith('ed')) return { lemma: lower.slice(0, -2), form: 'past' }
  if (lower.endsWith('ing') && lower.length > 5) return { lemma: lower.slice(0, -3), form: 'ing' }
  return undefined
}
