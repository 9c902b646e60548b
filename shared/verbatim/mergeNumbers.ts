import { countedSigns, ordinals, plainNumbers, scaleLetters, scales } from './lexicon/numberWords'
import { newUnits, type Units } from './units'

/** Between the words of one number stand spaces and hyphens; a comma begins another one. */
const JOINED = /^[\s\u00a0-]*$/

interface Reading {
  readonly key: string
  /** The index after the last word of the number. */
  readonly end: number
}

/**
 * The units with every number as one unit, however it is written, together with the sign or word of money and percentage: "twenty-five per cent",
 * "25 percent" and "25%" have the key `#25 percent`, "a hundred" `#100`, "nineteen eighty-four" `#1984`.
 */
export function mergeNumbers(text: string, units: Units): Units {
  const merged = newUnits()
  for (let at = 0; at < units.keys.length;) {
    const reading = readNumber(text, units, at)
    const end = reading?.end ?? at + 1
    merged.keys.push(reading?.key ?? units.keys[at] ?? '')
    merged.starts.push(units.starts[at] ?? 0)
    merged.ends.push(units.ends[end - 1] ?? 0)
    at = end
  }
  return merged
}

function readNumber(text: string, units: Units, at: number): Reading | null {
  const first = units.keys[at] ?? ''
  if (!mayOpen(first, units.keys[at + 1])) return readPercent(text, units, at)
  const isSign = first === '$' || first === '£' || first === '€'
  const number = readValue(text, units, isSign ? at + 1 : at)
  if (!number) return null
  if (isSign) return { key: `${number.key} ${countedSigns.get(first) ?? ''}`, end: number.end }
  return readCounted(text, units, number)
}

function mayOpen(key: string, next: string | undefined): boolean {
  if (key.startsWith('#') || plainNumbers.has(key) || ordinals.has(key)) return true
  if (key === '$' || key === '£' || key === '€') return true
  return key === 'a' && next !== undefined && scales.has(next)
}

/** "per cent" away from a number. */
function readPercent(text: string, units: Units, at: number): Reading | null {
  const isTwo = units.keys[at] === 'per' && units.keys[at + 1] === 'cent' && isJoined(text, units, at + 1)
  if (isTwo) return { key: 'percent', end: at + 2 }
  return units.keys[at] === '%' ? { key: 'percent', end: at + 1 } : null
}

function readCounted(text: string, units: Units, number: Reading): Reading {
  const { end } = number
  if (!isJoined(text, units, end)) return number
  const percent = readPercent(text, units, end)
  if (percent) return { key: `${number.key} percent`, end: percent.end }
  const counted = countedSigns.get(units.keys[end] ?? '')
  const isWord = counted !== undefined && !/^[$£€]/.test(units.keys[end] ?? '')
  return isWord ? { key: `${number.key} ${counted}`, end: end + 1 } : number
}

function isJoined(text: string, units: Units, at: number): boolean {
  const start = units.starts[at]
  return start !== undefined && JOINED.test(text.slice(units.ends[at - 1] ?? 0, start))
}

/** What has been read of a number: groups that are closed, and the one that is still open. */
interface Sum {
  total: number
  open: number
  /** The size of the last word: after "twenty" may follow "five", after "five" nothing but a scale. */
  last: number
}

function readValue(text: string, units: Units, from: number): Reading | null {
  const sum: Sum = { total: 0, open: 0, last: Infinity }
  let at = from
  if (units.keys[at] === 'a') {
    sum.open = 1
    sum.last = 1
    at++
  }
  for (; at < units.keys.length && (at === from || isJoined(text, units, at)); at++) {
    const key = units.keys[at] ?? ''
    const ordinal = ordinals.get(key)
    if (ordinal !== undefined && ordinal < sum.last && (sum.last > 10 || at === from))
      return { key: `#${sum.total + sum.open + ordinal}th`, end: at + 1 }
    const step = takeWord(sum, key, units.keys.slice(at + 1, at + 3))
    if (step === 0) break
    at += step - 1
  }
  return at === from ? null : { key: toKey(units.keys[from] ?? '', sum, at - from), end: at }
}

/** An ordinal in figures keeps its ending; it is read alone. */
function toKey(first: string, sum: Sum, length: number): string {
  return length === 1 && first.endsWith('th') && first.startsWith('#') ? first : `#${sum.total + sum.open}`
}

/** Takes the next word into the sum; how many words it took, 0 when the number ended before. */
function takeWord(sum: Sum, key: string, next: readonly string[]): number {
  if (key.startsWith('#')) return takeFigures(sum, key)
  const plain = plainNumbers.get(key)
  if (plain !== undefined) return takePlain(sum, plain)
  const scale = scales.get(key) ?? (sum.last === 0.5 ? scaleLetters.get(key) : undefined)
  if (scale !== undefined && sum.last !== Infinity) return takeScale(sum, scale)
  if (key === 'and') return takeAnd(sum, next)
  if (key === 'point' && sum.last < 100) return takePoint(sum, next)
  return 0
}

function takeFigures(sum: Sum, key: string): number {
  if (sum.last !== Infinity) return 0
  sum.open = Number.parseFloat(key.slice(1))
  sum.last = 0.5
  return 1
}

function takePlain(sum: Sum, value: number): number {
  const isYear = sum.total === 0 && sum.open >= 16 && sum.open <= 20 && value >= 10 && sum.last > 1
  if (isYear) {
    sum.open = sum.open * 100 + value
    sum.last = value >= 20 ? 10 : 1
    return 1
  }
  const fits =
    sum.last === Infinity || (sum.last >= 100 && value < 100) || (sum.last === 10 && value < 10 && value > 0)
  if (!fits) return 0
  sum.open += value
  sum.last = value >= 20 ? 10 : value >= 16 ? 2 : 1
  return 1
}

function takeScale(sum: Sum, scale: number): number {
  if (scale === 100) {
    if (sum.open === 0 || sum.open >= 100) return 0
    sum.open *= 100
  } else {
    if (sum.open === 0) return 0
    sum.total += sum.open * scale
    sum.open = 0
  }
  sum.last = scale
  return 1
}

/** "two hundred and five", "two and a half". */
function takeAnd(sum: Sum, next: readonly string[]): number {
  const [first = '', second = ''] = next
  if (first === 'a' && second === 'half' && sum.last < 100) {
    sum.open += 0.5
    sum.last = 0.5
    return 3
  }
  const value = plainNumbers.get(first)
  if (value === undefined || sum.last < 100 || sum.last === Infinity) return 0
  sum.open += value
  sum.last = value >= 20 ? 10 : 1
  return 2
}

function takePoint(sum: Sum, next: readonly string[]): number {
  const digits = []
  for (const word of next) {
    const value = plainNumbers.get(word)
    if (value === undefined || value > 9) break
    digits.push(value)
  }
  if (digits.length === 0) return 0
  sum.open = Number(`${sum.open}.${digits.join('')}`)
  sum.last = 0.5
  return digits.length + 1
}
