import { toWordSet } from './words'

/** Nouns for a person by office, trade or part in an event: they can speak, and stand before or after a name. */
export const roleNouns = toWordSet(`
  president president-elect vice-president chairman chairwoman chair chairperson senator congressman congresswoman representative governor mayor
  secretary minister premier chancellor ambassador spokesman spokeswoman spokesperson aide adviser advisor strategist
  consultant director manager manager chief officer official executive ceo founder co-founder owner boss head leader whip
  speaker justice judge attorney lawyer prosecutor sheriff general colonel sergeant captain commander admiral lieutenant
  professor scientist researcher analyst expert economist historian author writer columnist reporter journalist editor
  correspondent anchor host moderator commentator pundit blogger pollster activist organizer advocate lobbyist donor fundraiser
  candidate nominee frontrunner front-runner rival challenger incumbent opponent contender running-mate delegate lawmaker
  legislator councilman councilwoman commissioner superintendent principal teacher student coach player actor actress
  singer comedian star producer filmmaker pastor bishop cardinal pope priest rabbi imam reverend doctor physician nurse
  surgeon veteran soldier marine detective investigator agent deputy inspector marshal king queen prince princess
  businessman businesswoman billionaire mogul developer investor banker trader farmer worker driver engineer
  woman man girl boy mother father son daughter wife husband brother sister widow friend neighbor resident voter
  supporter critic ally opponent protester demonstrator witness victim survivor member participant caller patient source
  person guy lady secretary-general undersecretary treasurer comptroller administrator coordinator counselor counsel
  counselor ombudsman clerk chaplain archbishop publicist surrogate operative politician statesman republican democrat
  conservative liberal libertarian independent socialist mom dad grandmother grandfather uncle aunt cousin niece nephew fellow
  associate assistant partner colleague instructor dean provost chancellor regent trustee graduate applicant customer
  employee employer contractor vendor publisher user reader viewer listener fan skeptic insider outsider newcomer
  entrepreneur statistician psychologist psychiatrist sociologist anthropologist biologist geologist meteorologist
  firefighter paramedic policeman policewoman cop trooper ranger guard jailer warden inmate prisoner suspect defendant
  plaintiff juror refugee migrant immigrant tourist traveler pilot astronaut sailor fisherman miner nominee`)

/** Nouns for bodies that speak as one. */
export const bodyNouns = toWordSet(`
  campaign committee department agency company corporation firm group organization organisation party government administration ministry
  office court congress senate house council board commission bureau union association foundation institute university
  college school hospital police army navy military force team staff network station channel newspaper paper magazine
  journal website site blog publication outlet editorial report study survey poll statement memo letter document filing lawsuit complaint
  indictment ruling opinion article story book caucus camp coalition alliance federation league church diocese bank fund
  center centre conference embassy consulate parliament legislature assembly tribunal jury family crowd audience panel task
  community public press media industry establishment nation country state city county town white kremlin pentagon vatican
  tweet email e-mail ad advertisement post message headline caption sign banner poster placard release transcript`)

/** Plural or collective nouns for people whom an article does not name. */
export const groupNouns = toWordSet(`
  people officials aides advisers advisors strategists sources critics experts analysts economists lawmakers republicans democrats
  conservatives liberals supporters opponents voters protesters activists reporters journalists police authorities leaders members
  senators representatives governors lawyers attorneys prosecutors investigators scientists researchers residents
  percent majority minority half plurality dozens hundreds thousands
  witnesses friends relatives allies rivals candidates executives delegates organizers donors veterans students teachers workers
  women men parents pundits commentators pollsters operatives insiders historians scholars observers others many some judges
  staffers employees soldiers families neighbors doctors nurses companies groups campaigns agencies editors americans
  spokesmen spokeswomen colleagues surrogates columnists moderators students readers users fans skeptics advocates`)

/** Nouns for an act of saying: their possessor is the speaker ("her claim that"). */
export const cueNouns = toWordSet(`
  claim comment remark statement promise pledge assertion argument suggestion question answer reply response warning
  announcement call plea vow insistence admission allegation accusation contention declaration description explanation
  prediction observation complaint criticism email e-mail tweet letter message speech words quote line slogan phrase motto
  mantra term boast quip joke retort rhetoric post note memo proposal demand request advice acknowledgment belief view
  opinion testimony remarks comments claims statements words tweets emails e-mails promises calls assertions book essay column
  editorial article report ruling dissent op-ed reaction assessment characterization rebuke attack rant tirade threat
  apology confession denial endorsement recollection theory vision thesis position stance tagline catchphrase chant chants`)

/** Words and endings that mark a capitalised name as a body, not a person. */
export const bodyNameWords = toWordSet(`
  university college institute foundation association committee council department agency bureau commission party times post
  journal news press network company corp. inc. group center centre court house senate congress union bank fund church
  club league alliance coalition federation office school hospital police campaign administration ministry board service
  society project forum caucus project daily tribune herald gazette chronicle globe star sun observer monitor review magazine radio tv
  television media report reports street wire today america states nations international national democratic republican
  democrats republicans embassy academy museum library museum industries partners systems technologies airlines motors
  cnn nbc abc cbs msnbc fox bbc npr pbs ap afp reuters bloomberg politico breitbart nyt fbi cia nsa epa irs doj dhs rnc dnc gop nato
  un u.n. eu e.u. aclu nra naacp twitter facebook google microsoft amazon youtube state justice treasury pentagon kremlin
  supreme parliament cabinet isis isil hamas hezbollah politifact gallup quinnipiac rasmussen snopes wikileaks pac`)

/** Common nouns whose ending is that of an adjective or an adverb. */
export const unlikelyNouns = toWordSet(`
  event president incident accident agent student talent content rent cent percent parent client continent patient opponent incumbent
  resident respondent dissident correspondent superintendent accent ascent descent intent extent component
  trial deal appeal proposal approval capital hospital journal festival rival goal meal signal official general terminal animal
  individual material denial removal refusal arrival survival editorial memorial potential renewal withdrawal disposal referral
  scandal ritual professional liberal criminal principal cardinal admiral marshal tribunal intellectual
  executive initiative drive detective representative perspective alternative native motive objective archive incentive narrative
  directive operative relative fugitive
  republic public critic music topic traffic clinic logic fabric panic attic rhetoric ethic mechanic academic epidemic statistic
  skeptic tactic lyric graphic comic medic cleric
  secretary library salary summary commentary anniversary primary boundary documentary military beneficiary adversary missionary
  subsidiary judiciary treasury
  restaurant plant grant merchant participant immigrant assistant consultant giant warrant tenant infant servant lieutenant
  applicant defendant inhabitant accountant sergeant covenant
  politician historian guardian musician physician civilian librarian veterinarian technician comedian guardian magician
  fish dish wish parish table cable bible vegetable handful
  family ally rally reply assembly supply daily weekly monthly bully monopoly anomaly fly jelly belly homily`)

/** Titles before a name, to the gender they tell, if any. */
export const titles: ReadonlyMap<string, 'm' | 'f' | ''> = new Map(
  Object.entries({
    mr: 'm', 'mr.': 'm', mrs: 'f', 'mrs.': 'f', ms: 'f', 'ms.': 'f', miss: 'f', sir: 'm', lord: 'm', lady: 'f', dame: 'f',
    'dr.': '', dr: '', 'prof.': '', 'sen.': '', sen: '', 'rep.': '', rep: '', 'gov.': '', gov: '', 'gen.': '', 'lt.': '', 'col.': '',
    'sgt.': '', 'capt.': '', 'cmdr.': '', 'maj.': '', 'adm.': '', 'rev.': '', 'hon.': '', president: '', 'president-elect': '',
    senator: '', senators: '', congressman: 'm', congresswoman: 'f', representative: '', governor: '', mayor: '', secretary: '',
    chairman: 'm', chairwoman: 'f', commissioner: '', justice: '', judge: '', sheriff: '', general: '', colonel: '', sergeant: '',
    captain: '', admiral: '', lieutenant: '', professor: '', king: 'm', queen: 'f', prince: 'm', princess: 'f', pope: 'm', father: 'm',
    sister: 'f', brother: 'm', cardinal: 'm', bishop: 'm', archbishop: 'm', pastor: '', rabbi: '', imam: 'm', ambassador: '', minister: '',
    premier: '', chancellor: '', detective: '', officer: '', deputy: '', attorney: '', director: '', chief: '', speaker: '', inspector: '', superintendent: '', constable: '', corporal: '', trooper: '', coach: '',
  } as const),
) // prettier-ignore

/** Role nouns that tell a gender. */
export const maleNouns = toWordSet(
  'man boy father son husband brother businessman congressman chairman spokesman councilman king prince actor uncle nephew grandfather dad guy policeman pope priest',
)
/** Role nouns for women. */
export const femaleNouns = toWordSet(
  'woman girl mother daughter wife sister businesswoman congresswoman chairwoman spokeswoman councilwoman queen princess actress aunt niece grandmother mom lady widow',
)
