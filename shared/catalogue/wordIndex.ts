/**
 * Which texts hold which words, so that a search looks at the words of a library and not at all that is written in it:
 * 10⁵ quotes of 150 characters have some 10⁴ words. An inverted index (Zobel & Moffat, "Inverted Files for Text Search
 * Engines", ACM Computing Surveys 38(2), 2006) whose words are the stretches between white space, so that any part of a
 * word finds it. Texts are taken in and never given back: what an earlier state of a catalogue refers to stays.
 */
export class WordIndex {
  readonly #texts: string[] = []
  readonly #words: string[] = []
  readonly #numbers = new Map<string, number>()
  /** For each word the numbers of the texts that hold it, ascending. */
  readonly #holders: number[][] = []

  /** Takes in a folded text. Returns its number, counted from 0. */
  add(text: string): number {
    const number = this.#texts.push(text) - 1
    for (const word of text.split(/\s+/)) {
      const holders = this.#holdersOf(word)
      if (holders.at(-1) !== number) holders.push(number)
    }
    return number
  }

  /** The text of a number. Throws `RangeError` for a number that no text has. */
  toText(number: number): string {
    const text = this.#texts[number]
    if (text === undefined) throw new RangeError(`No text has the number ${number} of ${this.#texts.length}`)
    return text
  }

  /** What tells of a text's number whether all the folded terms occur in it, each in one piece. */
  findAll(terms: readonly string[]): (number: number) => boolean {
    const pieces = [...new Set(terms.flatMap((term) => term.split(/\s+/)))]
    const phrases = terms.filter((term) => /\s/.test(term))
    const passed = this.#countPassed(pieces)
    return (number) =>
      passed[number] === pieces.length && phrases.every((phrase) => this.toText(number).includes(phrase))
  }

  /** For each text how many of the pieces occur in it, counted up to the first that does not. */
  #countPassed(pieces: readonly string[]): Uint32Array {
    const passed = new Uint32Array(this.#texts.length)
    for (const [before, piece] of pieces.entries()) {
      for (const [word, text] of this.#words.entries()) {
        if (!text.includes(piece)) continue
        for (const number of this.#holders[word] ?? [])
          if (passed[number] === before) passed[number] = before + 1
      }
    }
    return passed
  }

  #holdersOf(word: string): number[] {
    const known = this.#holders[this.#numbers.get(word) ?? -1]
    if (known) return known
    const holders: number[] = []
    this.#numbers.set(word, this.#words.push(word) - 1)
    this.#holders.push(holders)
    return holders
  }
}
