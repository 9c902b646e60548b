import { toKey } from './features'
import { getWeight, toWeights, type Weights } from './linear'

const BETWEEN = '¦'
const LINE = 2000

/**
 * Weights as the text of a model module: entries `template=values=hundredths` in the order of the names, those below `least` left
 * out. The names are those of every feature met in training, since weights are kept by key alone.
 */
export function toModelText(
  prefix: string,
  weights: Weights,
  names: Iterable<string>,
  least: number,
): string {
  const entries: string[] = []
  for (const name of names) {
    const weight = getWeight(weights, toKey(prefix, name))
    if (Math.abs(weight) >= least && !/[`\\$¦\n]/.test(name))
      entries.push(`${name}=${Math.round(weight * 100)}`)
  }
  const lines: string[] = []
  let line = ''
  for (const entry of entries.sort()) {
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
  return text
    .replaceAll('\n', '')
    .split(BETWEEN)
    .flatMap((entry) => {
      const at = entry.lastIndexOf('=')
      return at > 0 ? [[toKey(prefix, entry.slice(0, at)), Number(entry.slice(at + 1)) / 100] as const] : []
    })
}

/** The weights of a model module. */
export function parseWeights(prefix: string, text: string): Weights {
  return toWeights(fromModelText(prefix, text))
}
