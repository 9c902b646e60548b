/** What a word does to the meaning of a sentence, where a closed list can say so. */
export type WordKind =
  | 'content'
  | 'small'
  | 'filler'
  | 'discourse'
  | 'negation'
  | 'modal'
  | 'quantifier'
  | 'number'
  | 'pronoun'
  | 'certainty'
  | 'time'
  | 'connective'
  | 'auxiliary'

const LISTS: Readonly<Record<Exclude<WordKind, 'content' | 'number'>, string>> = {
  small: `the a an that of to in on at by for from with as this these those it its there here so also too such into onto upon
    about who whom whose which what s`,
  filler: 'um uh er ah erm uhm umm hmm mm mhm eh huh',
  discourse:
    'well now look listen okay right yes oh like anyway basically actually honestly frankly literally obviously just',
  negation: `not no never none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom cannot except unless
    lack lacks lacked fail fails failed refuse refuses refused deny denies denied`,
  modal:
    'can could may might must shall should will would ought need needs able unable going want wants wanted try trying tries hope hopes plan plans intend intends promise promised',
  quantifier: `all every each any some many most much few fewer little less least more several both half whole entire enough
    only almost nearly roughly approximately around over under always often sometimes usually mostly largely partly somewhat
    slightly very extremely everyone everybody everything someone somebody something anyone anybody anything majority minority
    dozens hundreds thousands millions billions twice once double triple ever hundred thousand million billion dozen entirely
    completely totally fully mainly generally occasionally further alone again still yet maximum minimum single first last`,
  pronoun:
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself they them their theirs themselves',
  certainty: `think thinks thought believe believes believed guess suppose maybe perhaps probably possibly likely unlikely seem seems
    seemed appear appears appeared apparently reportedly allegedly supposedly hopefully certainly definitely surely clearly know knows knew doubt
    doubts suspect suspects assume expect expects expected suggest suggests claim claims claimed allege alleged confident sure certain
    potential potentially possible impossible presumably arguably`,
  time: `today yesterday tomorrow tonight next ago later earlier soon already now monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december spring summer autumn
    winter week weeks month months year years decade decades century day days hour hours minute minutes morning evening`,
  connective:
    'and or but if when because although though until before after while whether than since however provided',
  auxiliary: 'am is are was were be been being have has had do does did done having doing',
}

/** The kind of each word that has one other than `content`; a word in two lists has the later one's. */
export const wordKinds: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(LISTS).flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind as WordKind] as const),
  ),
)
