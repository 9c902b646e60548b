/** @param {string} list words or phrases, parted by bars */
const split = (list) => list.split('|')

/** Words that fill the slots of the templates; people, places and outlets are invented. */
export const words = {
  given: split(
    'Mara|Petra|Otto|Ida|Lorna|Walt|Agnes|Corwin|Dana|Hugh|Priya|Joan|Karl|Bea|Neil|Nora|Rhys|Ewan|Lena|Tomas|Alma|Boris|Celia|Dov|Edda|Farid|Gwen|Hal|Ines|Jonas|Kezia|Lars|Mona|Noor|Orla|Pavel|Quinn|Rosa|Silas|Tilda',
  ),
  last: split(
    'Hollis|Lund|Brandt|Pike|Emery|Moor|Slade|Whitlock|Tamsin|Raman|Farrow|Dobbs|Lockhart|Abara|Blythe|Pryor|Carrick|Marsh|Vail|Grange|Kettering|Strand|Colley|Ashdown|Imber|Tove|Quill|Reyes|Wick|Ferro|Alder|Fisk|Kowal|Petit|Oduya|Sorrel|Thackray|Ulm|Verity|Yarrow',
  ),
  role: split(
    'mayor of {place}|chairwoman of the {body}|a spokesman for the {body}|the county engineer|a retired ferry pilot|director of the {body}|a professor of hydrology|the fire chief|a nurse at {place} General|president of the {body}|a lawyer for the families|the district attorney|a member of the council|an economist at the {body}|head teacher of {place} School',
  ),
  title: split('Mayor|Sheriff|Dr.|Judge|Councilman|Sen.|Superintendent|Capt.|Rev.|Professor'),
  described: split(
    'a senior official|a person familiar with the talks|one resident|a spokesman for the company|officials|residents|police|critics of the plan|a witness|neighbors|union leaders|a clerk who asked not to be named',
  ),
  body: split(
    '{place} Port Authority|Harbor Board|Northmere Rail Company|Coastal Survey|{place} Council|Ferry Workers’ Union|Bureau of Wells|River Trust|{place} Hospital Group|State Grain Office',
  ),
  place: split(
    'Tarrow|Northmere|Eddlestow|Port Calder|Wenlow|Ashby Sound|Millrace|Fenwick Bay|Oxley|Harrowgate|Saltburn|Kestrel Point|Dunmoor|Lindale|Westing|Cobb Island',
  ),
  outlet: split('The Tarrow Post|the Evening Mail|Radio Northmere|The Calder Dispatch|Channel 6'),
  day: split('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  month: split('January|February|March|April|June|July|August|September|October|November|December'),
  thing: split(
    'bridge|ferry terminal|flood wall|school roof|water plant|harbor crane|rail tunnel|library|grain elevator|dam|clinic|market hall|pump house|coast road',
  ),
  event: split(
    'a news conference|a hearing in {place}|a meeting of the {body}|an interview with {outlet}|a rally in {place}|a debate on {day}|a statement on {day}|an email to {outlet}|a letter to the {body}',
  ),
  verb: split('said|said|said|said|told reporters|explained|warned|wrote|recalled|argued|added|insisted'),
  scare: split('temporary|efficiency|safe as houses|minor|lessons learned|quiet|world-class|final'),
}

/** Sentences that people say, without closing mark. */
export const sayings = split(
  'We were never told that the {thing} would close|It took nine years and cost ${n} million|Nobody in {place} believes that any more|I have lived here for {n} years, and I have never seen it like this|The {body} has to answer for that|We did what we could with the people we had|You can’t run a {thing} on promises|If the water comes back, we will be ready|They knew about it in {month}, and they said nothing|My father worked at the {thing}, and so did his|There is no money left for the {thing}|We will repair the {thing} before winter|It is not a question of whether, it is a question of when|I’m not going to speculate about what the {body} knew|People are tired, and they have a right to be|The numbers don’t lie, but they don’t tell you everything either|We found {n} cracks in the {thing} and wrote every one of them down|That is a matter for the court|I would do it again tomorrow|Every family in {place} knows somebody who lost a house',
)

/** Questions that people ask, without their mark. */
export const questions = split(
  'Who signed for the {thing}|How many winters does the {body} think we have|Why should {place} pay for it|What did they expect|Do you want to tell those families',
)

/** Sentences of the reporter's own, and reported speech. */
export const narration = split(
  'The {thing} in {place} has been closed since {month}, when inspectors found water under its floor.|The {body} was founded in 19{n} and employs about {n}00 people in {place} and {place}.|Work on the {thing} began in {month} and was to take {n} months, at a cost of ${n} million.|By {day} evening the road to {place} was open again, and the buses ran.|The {body} said on {day} that the {thing} would stay closed until {month}.|According to {person}, {role}, the work will cost more than ${n} million.|{person}, {role}, told the {body} that nobody had read the survey.|Residents of {place} asked why the {thing} had not been repaired, and whether anybody would be held responsible.|The so-called “{scare}” plan was dropped in {month}, and nobody has mentioned it since.|A “{scare}” sign still hangs above the door of the {thing}.|The council voted {n} to 3 to sell the {thing}, and the meeting went on past midnight.|In {month}, {n} families moved into the new houses behind the {thing}; most of them have left again.|{last} did not return calls from {outlet}.|The {thing} would reopen within {n} weeks, {last} said, and the fares would not go up.|Shares of the {body} fell {n}% on {day}, their worst day since {month}.|{person} was elected in {month} after promising to rebuild the {thing}.|On the far side of the river the lights of {place} came on one by one, and the ferry blew its horn.|Critics have called the {thing} “a very expensive hole,” and few people in {place} disagree.',
)

/** How a saying is told: `{S}`, `{T}` and `{U}` are sayings, `{Q}` is a question, `{s}` is a fragment, `{who}` the speaker. */
export const tellings = split(
  '“{S},” {who} {verb}.|“{S},” {who} {verb} on {day}. “{T}.”|“{S},” {verb0} {whoRole}.|“{S},” {who} said at {event}. “{T}.”|{who} said the decision was “{s}” and would not be changed.|{who}, who has worked at the {thing} for {n} years, said: “{S}.”|Asked about the {thing}, {who} said, “{S}.”|“{S},” said {described}.|In {event}, {who} called the delay “{s}.”|“{S},” {pronoun} said. “{T}. {U}.”|According to {whoRole}, the {thing} is “{s}.”|{who} shook {possessive} head. “{S}.”|“{S}.”|“{Q}?” {who} asked. “{T}.”|“{S},” {pronoun} added.|{described0} said the {thing} was “{s},” and that {place} deserved better.',
)

/** Fragments of a few words, as they stand inside a reporter's sentence. */
export const fragments = split(
  'a disgrace|held together with tape|not open to negotiation|a very long winter|beyond repair|the worst I have seen|a matter of trust|long overdue|rotten from the keel up|in nobody’s interest',
)
