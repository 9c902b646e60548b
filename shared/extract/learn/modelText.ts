import type { Weights } from './linear'

const BETWEEN = '¦'
const LINE = 2000

/** Weights as the text of a model module: entries `name=weight`, small weights left out, in the order of the names. */
export function toModelText(weights: Weights, least: number): string {
  const entries = [...weights]
    .filter(([name, weight]) => Math.abs(weight) >= least && !/[`\\$¦=\n]/.test(name))
    .map(([name, weight]) => `${name}=${Math.round(weight * 100)}`)
    .sort()
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

/** The weights that `toModelText` wrote. */
export function fromModelText(text: string): Weights {
  const weights = new Map<string, number>()
  for (const entry of text.replaceAll('\n', '').split(BETWEEN)) {
    const at = entry.lastIndexOf('=')
    if (at > 0) weights.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 100)
  }
  return weights
}
