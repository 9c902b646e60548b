import { toWordSet } from './words'

/** Capitalised words for people of a party, a country or a kind, which are nobody's name by themselves. */
export const kindNames = toWordSet(`
  democrat democrats republican republicans libertarian libertarians independent independents liberal liberals conservative
  conservatives american americans british russian russians chinese mexican mexicans canadian canadians german germans iranian
  iranians israeli israelis palestinian palestinians syrian syrians iraqi iraqis muslim muslims christian christians catholic
  catholics jewish jew jews evangelical evangelicals hispanic hispanics latino latinos african-american african-americans
  asian asians european europeans californian californians texan texans southerner southerners westerner westerners god`)

/** Titles before a name that are no part of it, with their plurals. */
export const honorifics = toWordSet(`
  councillor councilor councilman councilwoman cllr alderman alderwoman professors senators representatives governors mayors judges
  justices presidents doctors ministers reps. sens. govs. drs. messrs. mp cpl. pfc. pvt. spc. supt. det. insp. brig. cdr.
  congressmen counsel spokesman spokeswoman spokesperson secretary-general dean provost rear vice master mx. mx monsignor msgr. fr.
  baroness baron viscount count countess duke duchess earl sheikh ayatollah mullah comrade nurse`)

/** Words that mark a capitalised name as a body, beside those that every stage knows. */
export const bodyEndings = toWordSet(`
  authority railways railway rail ferries holdings logistics energy power telecom pharmaceuticals labs laboratories brewery bakery
  airways freight shipping steel mining petroleum oil gas water electric insurance capital ventures consulting associates brothers
  trust charity society guild chamber tribunal registry bureau directorate commissariat regiment brigade parish diocese borough township
  academy orchestra choir theatre theater gallery archive archives hotel stadium speedway foods farms stores markets local workers
  studios pictures records entertainment communications solutions services resources management development intelligence customs
  fisheries ministry council committee union`)

/** Relations and offices whose possessor is somebody else: "her husband". */
export const wifeNouns = toWordSet('husband boyfriend fiance')
/** As `wifeNouns`, of men. */
export const husbandNouns = toWordSet('wife girlfriend fiancee')
