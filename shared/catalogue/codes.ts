/** Numbers for the values of a field, from 0, so that counting values is adding to an array. They are never given back. */
export class Codes {
  readonly #codes = new Map<string | null, number>()
  readonly #values: (string | null)[] = []
  readonly #names: string[] = []

  /** The number of a value, a new one for a new value; `name` is how a person reads a value seen for the first time. */
  toCode(value: string | null, name: string | null = value): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    this.#codes.set(value, this.#values.length)
    this.#names.push(name ?? '')
    return this.#values.push(value) - 1
  }

  /** How many values have a number. */
  get size(): number {
    return this.#values.length
  }

  /** The value of a number. Throws `RangeError` for a number that no value has. */
  toValue(code: number): string | null {
    const value = this.#values[code]
    if (value === undefined) throw new RangeError(`No value has the number ${code} of ${this.#values.length}`)
    return value
  }

  /** How a person reads the value; the value itself where it has no number, and empty for `null`. */
  toName(value: string | null): string {
    return this.#names[this.#codes.get(value) ?? -1] ?? value ?? ''
  }
}
