/** Facts about one alternative, by name: short strings, so that a weight can be learned for every value. */
export type Facts<Name extends string> = Readonly<Partial<Record<Name, string>>>

/** The facts that a feature joins: one weight is learned for every combination of their values. */
export type Template<Name extends string> = readonly Name[]

/** A table of features, ready to be read quickly. */
export interface FeatureTable<Name extends string> {
  readonly names: readonly Name[]
  readonly templates: readonly Template<Name>[]
  /** For each template, a seed and the indices of its facts. */
  readonly compiled: readonly { readonly seed: number; readonly indices: readonly number[] }[]
  /** For each name, which part of the facts holds it; found out from the first facts that are read. */
  readonly partOf: number[]
  /** The parts that were read last and the hashes of their values: most alternatives share a part with the one before. */
  readonly lastParts: Facts<Name>[]
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
  const compiled = templates.map((template) => ({
    seed: toHash(prefix + template.join(BETWEEN)),
    indices: template.map((name) => names.indexOf(name)),
  }))
  return { names, templates, compiled, partOf: [], lastParts: [], hashed: new Int32Array(names.length) }
}

/**
 * The keys of an alternative's features: 32-bit hashes of template and values. Its facts come in parts (of the quote, of the frame …),
 * always the same ones in the same order, so that none has to be copied.
 */
export function toKeys<Name extends string>(
  table: FeatureTable<Name>,
  parts: readonly Facts<Name>[],
): number[] {
  const { partOf, compiled } = table
  if (partOf.length < table.names.length) findParts(table, parts)
  hashParts(table, parts)
  const { hashed } = table
  const keys: number[] = []
  for (const { seed, indices } of compiled) {
    let hash = seed
    for (const index of indices) hash = mix(hash, hashed[index] ?? 0)
    keys.push(hash)
  }
  return keys
}

function hashParts<Name extends string>(
  { names, partOf, lastParts, hashed }: FeatureTable<Name>,
  parts: readonly Facts<Name>[],
): void {
  for (let at = 0; at < names.length; at++) {
    const part = partOf[at] ?? 0
    if (lastParts[part] === parts[part]) continue
    hashed[at] = toHash(parts[part]?.[names[at] as Name] ?? '')
  }
  parts.forEach((facts, part) => (lastParts[part] = facts))
}

function findParts<Name extends string>(
  { names, partOf }: FeatureTable<Name>,
  parts: readonly Facts<Name>[],
): void {
  names.forEach((name, at) => {
    const part = parts.findIndex((facts) => name in facts)
    if (part === -1) throw new RangeError(`No facts hold "${name}"`)
    partOf[at] = part
  })
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
