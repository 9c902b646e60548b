import { toWordSet } from './words'

/** Role nouns by which a report calls somebody whom it has already named ("the billionaire said"). */
export const recallingNouns = toWordSet(`
  nominee candidate front-runner frontrunner businessman businesswoman billionaire mogul senator governor congressman congresswoman president
  actress actor neurosurgeon contender challenger incumbent mayor pope pontiff secretary star singer author professor chairman
  chairwoman comedian host billionaire tycoon developer physician surgeon economist historian scientist lawmaker democrat republican
  independent leader premier chancellor commander general admiral king queen prince princess coach player justice judge sheriff
  vice-president lady politician veteran attorney prosecutor`)

/** Short titles, to the role noun that means the same. */
export const titleRoles: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['rep.', 'congressman'],
  ['dr.', 'doctor'],
  ['prof.', 'professor'],
  ['gen.', 'general'],
  ['adm.', 'admiral'],
])
