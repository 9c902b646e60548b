/** Irregular verbs: base, past, participle where it differs; "be" has a table of its own. */
const VERBS = `have has|had, do does|did|done, go goes|went|gone, say says|said, make makes|made, take takes|took|taken,
come comes|came, see sees|saw|seen, get gets|got|gotten, give gives|gave|given, know knows|knew|known, think thinks|thought,
find finds|found, tell tells|told, become becomes|became, leave leaves|left, feel feels|felt, bring brings|brought,
begin begins|began|begun, keep keeps|kept, hold holds|held, write writes|wrote|written, stand stands|stood, hear hears|heard,
mean means|meant, meet meets|met, run runs|ran, pay pays|paid, sit sits|sat, speak speaks|spoke|spoken, lead leads|led,
grow grows|grew|grown, lose loses|lost, fall falls|fell|fallen, send sends|sent, build builds|built, understand understands|understood,
draw draws|drew|drawn, break breaks|broke|broken, spend spends|spent, rise rises|rose|risen, drive drives|drove|driven,
buy buys|bought, wear wears|wore|worn, choose chooses|chose|chosen, seek seeks|sought, throw throws|threw|thrown,
catch catches|caught, deal deals|dealt, win wins|won, forget forgets|forgot|forgotten, lay lays|laid, sell sells|sold,
fight fights|fought, bear bears|bore|born, teach teaches|taught, eat eats|ate|eaten, sing sings|sang|sung, strike strikes|struck,
hang hangs|hung, shake shakes|shook|shaken, ride rides|rode|ridden, feed feeds|fed, shoot shoots|shot, drink drinks|drank|drunk,
hide hides|hid|hidden, fly flies|flew|flown, sleep sleeps|slept, steal steals|stole|stolen, swim swims|swam|swum,
sink sinks|sank|sunk, tear tears|tore|torn, wake wakes|woke|woken, freeze freezes|froze|frozen, swear swears|swore|sworn,
blow blows|blew|blown, arise arises|arose|arisen, lend lends|lent, bind binds|bound, bend bends|bent, dig digs|dug,
light lights|lit, slide slides|slid, stick sticks|stuck, sweep sweeps|swept, shrink shrinks|shrank|shrunk, spin spins|spun,
ring rings|rang|rung, weep weeps|wept, withdraw withdraws|withdrew|withdrawn, overcome overcomes|overcame, show shows|showed|shown,
prove proves|proved|proven, bite bites|bit|bitten, spring springs|sprang|sprung, flee flees|fled, forgive forgives|forgave|forgiven,
can|could, will|would, may|might, shall|should`

/** A form of a verb: the base that it belongs to, and whether it is of the past. */
interface VerbForm {
  readonly base: string
  readonly isPast: boolean
}

/** The forms of the irregular verbs. */
export const irregularForms: ReadonlyMap<string, VerbForm> = new Map([
  ...VERBS.split(',').flatMap(toForms),
  ...toBe('am is are be being', false),
  ...toBe('was were been', true),
])

function toForms(verb: string): [string, VerbForm][] {
  const [present = '', ...past] = verb.trim().split('|')
  const [base = '', ...others] = present.split(' ')
  return [
    ...[base, ...others].map((form): [string, VerbForm] => [form, { base, isPast: false }]),
    ...past.map((form): [string, VerbForm] => [form, { base, isPast: true }]),
  ]
}

function toBe(forms: string, isPast: boolean): [string, VerbForm][] {
  return forms.split(' ').map((form) => [form, { base: 'be', isPast }])
}
