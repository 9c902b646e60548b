import { toKey } from './features'
import { getWeight, toWeights, type Weights } from './linear'

const BETWEEN = '¦'
const TEMPLATE = '§'
const LINE = 2000

/**
 * Weights as the text of a model module, those below `least` left out: `§template` and then its `values=hundredths`, in the order of
 * the names. The names are those of every feature met in training, since weights are kept by key alone.
 */
export function toModelText(
  prefix: string,
  weights: Weights,
  names: Iterable<string>,
  least: number,
): string {
  const entries: string[] = []
  let template = ''
  for (const name of [...names].sort()) {
    const weight = getWeight(weights, toKey(prefix, name))
    if (Math.abs(weight) < least || /[`\\$¦§\n]/.test(name)) continue
    const at = name.indexOf('=')
    if (entries.length === 0 || name.slice(0, at) !== template) {
      template = name.slice(0, at)
      entries.push(TEMPLATE + template)
    }
    entries.push(`${name.slice(at + 1)}=${Math.round(weight * 100)}`)
  }
  return toLines(entries)
}

function toLines(entries: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const entry of entries) {
    line += entry + BETWEEN
    if (line.length > LINE) {
      lines.push(line)
      line = ''
    }
  }
  return [...lines, line].join('\n')
}

/** The entries of a text that `toModelText` wrote; `prefix` is that of their feature table. */
export function fromModelText(prefix: string, text: string): (readonly [key: number, weight: number])[] {
  const entries: (readonly [key: number, weight: number])[] = []
  let template = ''
  for (const entry of text.replaceAll('\n', '').split(BETWEEN)) {
    const at = entry.lastIndexOf('=')
    if (entry.startsWith(TEMPLATE)) template = entry.slice(1)
    else if (at !== -1)
      entries.push([toKey(prefix, `${template}=${entry.slice(0, at)}`), Number(entry.slice(at + 1)) / 100])
  }
  return entries
}

/** The weights of a model module. */
export function parseWeights(prefix: string, text: string): Weights {
  return toWeights(fromModelText(prefix, text))
}
