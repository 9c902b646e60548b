const AGENCIES =
  /^(?:The )?(?:Associated Press|Agence France-Presse|Reuters|AP|AFP|UPI|Bloomberg(?: News)?|Xinhua|PA Media|dpa|ANSA|CNN|BBC(?: News)?|NPR)$/i
const NAME_NOUNS =
  'Advertiser|Agency|Argus|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Leader|Magazine|Mail|Mercury|Mirror|News|Newswire|Observer|Post|Press|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly|Wire'
const NAME = new RegExp(
  `^(?:The )?(?:[\\p{Lu}&][\\p{L}&.’'-]*\\s+){1,4}(?:${NAME_NOUNS})(?:[- ](?:${NAME_NOUNS}))?$`,
  'iu',
)

/** Whether a phrase is the name of a newspaper, magazine or news agency, as far as its words tell. */
export function isPublisherName(phrase: string): boolean {
  return phrase.length <= 60 && /^\p{Lu}|^dpa$/u.test(phrase) && (AGENCIES.test(phrase) || NAME.test(phrase))
}

/** Whether a phrase is an agency's name and nothing else, which needs no mark to be one. */
export function isAgencyName(phrase: string): boolean {
  return AGENCIES.test(phrase)
}

/** How far into an article its publisher's name is looked for. */
const SEARCHED = 200_000

/**
 * The publisher's name as the article itself writes it, for the domain of its address: "The Tarrow Courier" for
 * `tarrowcourier.example`. `null` when the article nowhere writes those letters as a name of several words.
 */
export function findSpelledDomain(url: string, text: string): string | null {
  const host = /^(?:https?:\/\/)?(?:www\d?\.|m\.|amp\.)?([a-z0-9.-]+)/i.exec(url)?.[1] ?? ''
  const label = host.split('.')[0] ?? ''
  if (!/^[a-z0-9-]{6,40}$/i.test(label)) return null
  const letters = Array.from(label.replaceAll('-', '')).join("[ ’'.&-]{0,2}")
  const spelled = new RegExp(`(?<![\\p{L}\\p{N}./@])(?:The )?${letters}(?![\\p{L}\\p{N}/@]|\\.\\p{L})`, 'giu')
  for (const [name] of text.slice(0, SEARCHED).matchAll(spelled)) {
    const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word))
    if (words.length > 1 && words.length === name.split(' ').length) return name
  }
  return null
}
