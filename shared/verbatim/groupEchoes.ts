import type { Echo, EchoMember } from '../model/echo'
import { describeEcho } from './describeEcho'
import { createEchoes } from './echoes'

/** Quotes with the same words, described. */
interface EchoGroup {
  readonly members: readonly EchoMember[]
  readonly echo: Echo
}

/** All quotes that others echo, exact or changed, in groups, the largest first. Quotes that stand alone are left out. */
export function groupEchoes(members: readonly EchoMember[]): readonly EchoGroup[] {
  const echoes = createEchoes()
  const groups = new Map<number, EchoMember[]>()
  const longestFirst = [...members].sort(
    (a, b) => b.words.length - a.words.length || a.id.localeCompare(b.id),
  )
  for (const member of longestFirst) {
    const group = echoes.add(member.words)
    const known = groups.get(group)
    if (known) known.push(member)
    else groups.set(group, [member])
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((group) => ({ members: group, echo: describeEcho(group) }))
}
