import type { Span } from '../../../shared/text/span'
import { matchText } from './matchText'

/** The groups of the palette, in its order. */
export const paletteGroups = ['Recent', 'Quotes', 'Articles', 'Speakers', 'Commands'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

/** Something that the palette finds. */
export interface Findable {
  /** Unique, and the same from day to day: what was chosen lately is remembered by it. */
  readonly key: string
  readonly group: Exclude<PaletteGroup, 'Recent'>
  readonly text: string
  /** What else is known of it, shown after the text and found as well. */
  readonly more: string
}

/** An item as it is shown, with what was found in it. */
export interface FoundItem<Item extends Findable> {
  readonly item: Item
  readonly textSpans: readonly Span[]
  readonly moreSpans: readonly Span[]
}

/** The items of a group that is shown. */
export interface FoundGroup<Item extends Findable> {
  readonly name: PaletteGroup
  readonly items: readonly FoundItem<Item>[]
}

const most: Readonly<Record<Findable['group'], number>> = { Quotes: 6, Articles: 5, Speakers: 5, Commands: 8 }
const mostRecent = 5

/**
 * What the palette shows for what was typed: in each group the best answers first, of equal ones those that were chosen
 * lately (`recent`, the latest first), then as they came. With nothing typed, what was chosen lately and the commands.
 */
export function findItems<Item extends Findable>(
  items: readonly Item[],
  typed: string,
  recent: readonly string[],
): readonly FoundGroup<Item>[] {
  const groups = typed.trim() === '' ? toStart(items, recent) : toAnswers(items, typed, recent)
  return groups.filter((group) => group.items.length > 0)
}

function toStart<Item extends Findable>(
  items: readonly Item[],
  recent: readonly string[],
): readonly FoundGroup<Item>[] {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const lately = recent.flatMap((key) => byKey.get(key) ?? []).slice(0, mostRecent)
  const commands = items.filter((item) => item.group === 'Commands' && !lately.includes(item))
  const plain = (item: Item): FoundItem<Item> => ({ item, textSpans: [], moreSpans: [] })
  return [
    { name: 'Recent', items: lately.map(plain) },
    { name: 'Commands', items: commands.map(plain) },
  ]
}

function toAnswers<Item extends Findable>(
  items: readonly Item[],
  typed: string,
  recent: readonly string[],
): readonly FoundGroup<Item>[] {
  const places = new Map(recent.map((key, at) => [key, at]))
  const answers = items.flatMap((item) => {
    const match = matchText(typed, `${item.text}\n${item.more}`)
    return match ? [{ item, ...match, place: places.get(item.key) ?? Infinity }] : []
  })
  const ranked = answers.sort((a, b) => b.rank - a.rank || compare(a.place, b.place))
  return paletteGroups
    .filter((name) => name !== 'Recent')
    .map((name) => ({
      name,
      items: ranked
        .filter(({ item }) => item.group === name)
        .slice(0, most[name])
        .map(({ item, spans }) => ({ item, ...divide(spans, item.text.length) })),
    }))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** What was found in the text, and what behind it, counted from there. */
function divide(
  spans: readonly Span[],
  length: number,
): { readonly textSpans: readonly Span[]; readonly moreSpans: readonly Span[] } {
  const offset = length + 1
  return {
    textSpans: spans.filter(({ start }) => start < length),
    moreSpans: spans
      .filter(({ start }) => start >= offset)
      .map(({ start, end }) => ({ start: start - offset, end: end - offset })),
  }
}
