/** What is known of a person's gender; empty for nothing. */
export type Gender = 'm' | 'f' | ''

/** Somebody, or some body, that the article names. */
export interface Named {
  /** The fullest form. */
  name: string
  /** Its words in lower case. */
  words: readonly string[]
  body: boolean
  /** The first letters of a body's name, in lower case; empty for others. */
  initials: string
  /** Whether it is surely a person: by title, given name, role, or by speaking. */
  personal: boolean
  gender: Gender
  role: string | null
  /** The words before the name or in apposition to it, in lower case: what descriptions may point to. */
  readonly described: Set<string>
  /** Whether it names a party or a people, which no pronoun means. */
  readonly kind: boolean
  /** The paragraphs that name it with more than its last word. */
  readonly fullIn: number[]
}

/** One appearance of a name, in text order. */
export interface Appearance {
  readonly start: number
  readonly paragraph: number
  /** Index of the first word of the name's phrase. */
  readonly at: number
  /** Whether it is the subject of a verb there, and of the main clause. */
  readonly subject: boolean
  readonly main: boolean
  readonly named: Named
}

/** Everybody whom an article names, and where. */
export interface Cast {
  readonly named: readonly Named[]
  readonly appearances: readonly Appearance[]
  /** The bearers of a last word, and of a given name, in the order of appearance. */
  readonly byLast: ReadonlyMap<string, readonly Named[]>
  readonly byFirst: ReadonlyMap<string, readonly Named[]>
}

/** The cast while it is being found. */
export interface Roster {
  readonly named: Named[]
  readonly byLast: Map<string, Named[]>
  readonly byFirst: Map<string, Named[]>
}

const MOST_NAMESAKES = 40

/** Puts somebody on the lists; those of a very common word stop growing, so that searching them stays cheap. */
export function enrol({ named, byLast, byFirst }: Roster, entry: Named): void {
  named.push(entry)
  const put = (lists: Map<string, Named[]>, key: string) => {
    const list = lists.get(key) ?? []
    if (list.length < MOST_NAMESAKES) list.push(entry)
    lists.set(key, list)
  }
  put(byLast, entry.words.at(-1) ?? '')
  if (!entry.body && entry.words.length > 1) put(byFirst, entry.words[0] ?? '')
}
