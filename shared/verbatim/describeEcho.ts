import type { Echo, EchoMember, EchoWording } from '../model/echo'
import { checkQuote } from './checkQuote'
import { indexSource } from './indexSource'
import { canBeSameDate } from './sameDate'
import { isSameSpeaker } from './sameSpeaker'
import { toUnits } from './toUnits'

/** What the quotes of an echo have in common and where they differ. Throws `RangeError` for none. */
export function describeEcho(members: readonly EchoMember[]): Echo {
  if (members.length === 0) throw new RangeError('An echo of no quotes')
  const inOrder = [...members].sort((a, b) => toSortKey(a).localeCompare(toSortKey(b)))
  const groups = group(inOrder, ({ words }) => toUnits(words).keys.join(' '))
  const common = [...groups].sort((a, b) => b.length - a.length)
  const reference = indexSource(common[0]?.[0]?.words ?? '')
  const speakers = groupSpeakers(inOrder)
  return {
    wordings: common.map((same, at) => toWording(same, at === 0 ? null : reference)),
    earliest: inOrder.find(({ published }) => published !== null)?.id ?? null,
    speakers,
    hasSpeakerConflict: speakers.length > 1,
    hasDateConflict: members.some((a) => members.some((b) => !canBeSameDate(a.saidOn, b.saidOn))),
  }
}

function toSortKey({ published, id }: EchoMember): string {
  return `${published ?? '~'} ${id}`
}

function toWording(
  members: readonly EchoMember[],
  reference: ReturnType<typeof indexSource> | null,
): EchoWording {
  const words = members[0]?.words ?? ''
  const quote = { text: words, segments: [{ start: 0, end: words.length }], speaker: null }
  return { words, members: members.map(({ id }) => id), check: reference && checkQuote(quote, reference) }
}

function group<Item>(items: readonly Item[], toKey: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item])
  return [...groups.values()]
}

function groupSpeakers(members: readonly EchoMember[]): { name: string; members: string[] }[] {
  const speakers: { name: string; members: string[] }[] = []
  for (const { speaker, id } of members) {
    if (speaker === null) continue
    const known = speakers.find(({ name }) => isSameSpeaker(name, speaker))
    if (known) known.members.push(id)
    else speakers.push({ name: speaker, members: [id] })
  }
  return speakers.sort((a, b) => b.members.length - a.members.length)
}
