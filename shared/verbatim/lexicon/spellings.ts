/** Stems in -our that America writes with -or. A rule for every -our would take "fourth" for "forth". */
const OUR =
  /^(un|dis|mis|re)?(col|hon|lab|neighb|fav|harb|behavi|hum|rum|vap|arm|endeav|flav|parl|savi|splend|tum|vig|val|rig|od|cand|clam|ard|demean|ferv|ranc|glam)our/

/** Verbs that double their l in Britain; "filled" and "filed" must stay two words. */
const DOUBLE_L =
  /^(travel|cancel|label|model|counsel|fuel|signal|level|quarrel|total|marvel|channel|tunnel|dial|equal|rival|jewel|fulfil|enrol|instal|compel|panel|duel|shovel|unravel|libel|spiral|pencil)l?(?=(ed|ing|er|ers|or|ors|ment|ments|s)?$)/

/** Ends in -re, -ence and -ogue with what America writes. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/^(cent|met|theat|lit|fib|calib|somb|spect|lust|meag|manoeuv|kilomet|centimet|millimet)re(s?)$/, '$1er$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/^(catal|dial|anal|monol|prol|epil)ogue(s?)$/, '$1og$2'],
  [/^(.{3,})isation(s?)$/, '$1ization$2'],
  [/^(.{4,})is(e|ed|es|ing|er|ers|able)$/, '$1iz$2'],
  [/^(anal|paral|catal|electrol)ys(e|ed|es|ing|er|ers)$/, '$1yz$2'],
]

/** Whole words, the other spelling first. "prise" and "advise" keep the -is- that the rule would change. */
const WORDS = new Map(
  `programme program, programmes programs, cheque check, cheques checks, tyre tire, tyres tires, kerb curb, grey gray,
  aluminium aluminum, judgement judgment, judgements judgments, acknowledgement acknowledgment, ageing aging, skilful skillful,
  wilful willful, jewellery jewelry, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism, plough plow,
  ploughs plows, ploughed plowed, mould mold, storey story, storeys stories, pyjamas pajamas, whilst while, amongst among,
  towards toward, afterwards afterward, backwards backward, forwards forward, learnt learned, burnt burned, spelt spelled,
  dreamt dreamed, leant leaned, leapt leaped, gaol jail, draught draft, moustache mustache, mum mom, practise practice,
  practised practiced, practising practicing, licensed licensed, adviser advisor, advisers advisors, encyclopaedia encyclopedia,
  anaesthetic anesthetic, paediatric pediatric, foetus fetus, ok okay, till until, til until, manoeuvre maneuver,
  manoeuvres maneuvers, cosy cozy, doughnut donut, axe ax, artefact artifact, artefacts artifacts, enquiry inquiry,
  enquiries inquiries, yoghurt yogurt, sulphur sulfur, speciality specialty, maths math, gonorrhoea gonorrhea, tonne ton,
  tonnes tons, veto'd vetoed, mister mr, missus mrs, doctor dr, sen senator, gov governor, pres president, jan january,
  feb february, aug august, sept september, oct october, nov november, dec december, thru through, alright allright,
  prise prise, advise advise, advised advised, advises advises, advising advising, wiser wiser, promise promise, promised promised`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/**
 * The one spelling under which British and American forms of an English word, and a few abbreviations of titles and
 * months, are compared. A word without another spelling is returned as it is; the answer need not be a word.
 */
export function toCommonSpelling(word: string): string {
  const whole = WORDS.get(word)
  if (whole !== undefined) return whole
  if (word.length < 5) return word
  if (OUR.test(word)) return word.replace('our', 'or')
  if (DOUBLE_L.test(word)) return word.replace(DOUBLE_L, '$1')
  for (const [end, replacement] of ENDS) if (end.test(word)) return word.replace(end, replacement)
  return word
}
