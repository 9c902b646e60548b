import { getWeight, type Weights } from './linear'

/** Facts about one alternative, by name: short strings, so that a weight can be learned for every value. */
export type Facts<Name extends string> = Readonly<Partial<Record<Name, string>>>

/** The facts that a feature joins: one weight is learned for every combination of their values. */
export type Template<Name extends string> = readonly Name[]

/** A table of features, ready to be read quickly. */
export interface FeatureTable<Name extends string> {
  readonly names: readonly Name[]
  readonly templates: readonly Template<Name>[]
  /** For each template the hash of its name; where its facts begin in `facts`, and one more for the end. */
  readonly seeds: Int32Array
  readonly starts: Int32Array
  /** The indices of the templates' facts, one template after the other. */
  readonly facts: Int32Array
  /** For each part of the facts the indices of the names that it holds; found out from the first facts that are read. */
  readonly held: number[][]
  /** The parts that were read last and the hashes of their values: most alternatives share a part with the one before. */
  readonly lastParts: (Facts<Name> | undefined)[]
  readonly hashed: Int32Array
}

const BETWEEN = '|'
const CACHE = 20_000
const hashes = new Map<string, number>()

/** The 32-bit FNV-1a hash of a string; short ones are remembered. */
function toHash(value: string): number {
  const known = hashes.get(value)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193)
  // Values come from the text, too: without a limit a long-lived worker would keep every word that it ever met.
  if (hashes.size > CACHE) hashes.clear()
  hashes.set(value, hash)
  return hash
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Prepares a table of features; `prefix` keeps the features of two tables apart. */
export function toFeatureTable<Name extends string>(
  prefix: string,
  templates: readonly Template<Name>[],
): FeatureTable<Name> {
  const names = [...new Set(templates.flat())]
  const starts = new Int32Array(templates.length + 1)
  templates.forEach((template, at) => (starts[at + 1] = (starts[at] ?? 0) + template.length))
  return {
    names,
    templates,
    seeds: Int32Array.from(templates, (template) => toHash(prefix + template.join(BETWEEN))),
    starts,
    facts: Int32Array.from(templates.flat(), (name) => names.indexOf(name)),
    held: [],
    lastParts: [],
    hashed: new Int32Array(names.length),
  }
}

/**
 * The keys of an alternative's features: 32-bit hashes of template and values. Its facts come in parts (of the quote, of the frame …),
 * always the same ones in the same order, so that none has to be copied.
 */
export function toKeys<Name extends string>(
  table: FeatureTable<Name>,
  parts: readonly Facts<Name>[],
): number[] {
  hashParts(table, parts)
  return table.templates.map((_, at) => hashTemplate(table, at))
}

/** The sum of the weights of an alternative's features, without a list of them. */
export function scoreFacts<Name extends string>(
  table: FeatureTable<Name>,
  weights: Weights,
  parts: readonly Facts<Name>[],
): number {
  hashParts(table, parts)
  let score = 0
  for (let at = 0; at < table.seeds.length; at++) score += getWeight(weights, hashTemplate(table, at))
  return score
}

function hashTemplate({ seeds, starts, facts, hashed }: FeatureTable<string>, at: number): number {
  let hash = seeds[at] ?? 0
  const end = starts[at + 1] ?? 0
  for (let fact = starts[at] ?? 0; fact < end; fact++) hash = mix(hash, hashed[facts[fact] ?? 0] ?? 0)
  return hash
}

function hashParts<Name extends string>(table: FeatureTable<Name>, parts: readonly Facts<Name>[]): void {
  const { names, held, lastParts, hashed } = table
  if (held.length === 0) held.push(...findHeld(table, parts))
  for (let part = 0; part < parts.length; part++) {
    const facts = parts[part]
    if (lastParts[part] === facts) continue
    lastParts[part] = facts
    for (const at of held[part] ?? []) hashed[at] = toHash(facts?.[names[at] as Name] ?? '')
  }
}

function findHeld<Name extends string>(
  { names }: FeatureTable<Name>,
  parts: readonly Facts<Name>[],
): number[][] {
  const held: number[][] = parts.map(() => [])
  names.forEach((name, at) => {
    const part = parts.findIndex((facts) => name in facts)
    if (part === -1) throw new RangeError(`No facts hold "${name}"`)
    held[part]?.push(at)
  })
  return held
}

/** The features of an alternative as a person reads them: `gap|side=1|<`. */
export function toFeatureNames<Name extends string>(
  table: FeatureTable<Name>,
  parts: readonly Facts<Name>[],
): string[] {
  const value = (name: Name) => parts.find((facts) => name in facts)?.[name] ?? ''
  return table.templates.map((template) => `${template.join(BETWEEN)}=${template.map(value).join(BETWEEN)}`)
}

/** The key of a feature that `toFeatureNames` named, given the prefix of its table. */
export function toKey(prefix: string, name: string): number {
  const at = name.indexOf('=')
  const template = name.slice(0, at)
  const values = template === '' ? [] : name.slice(at + 1).split(BETWEEN)
  return values.reduce((hash, value) => mix(hash, toHash(value)), toHash(prefix + template))
}
