import { getTraits } from '../wordTraits'

/** Words that are each other's opposite, by their stems or whole. */
const PAIRS =
  `more less, more fewer, most least, increase decrease, increase reduce, increase cut, raise lower, raise cut, rise fall, grow shrink, up down,
before after, war peace, success failure, succeed fail, win lose, gain loss, accept reject, accept refuse, support oppose, for against,
always never, better worse, best worst, good bad, strong weak, open close, opened closed, start stop, begin end, finish begin, finish start, allow forbid, allow ban, agree disagree, rich poor,
high low, higher lower, large small, big small, long short, early late, first last, left right, safe dangerous, true false, right wrong,
friend enemy, love hate, hope fear, freedom slavery, free slave, guilty innocent, legal illegal, public private, young old, old new, new old, easy hard, easy difficult,
fast slow, inside outside, above below, over under, import export, buy sell, give take, remember forget, life death, live die, born dead, majority minority,
maximum minimum, everyone nobody, everybody nobody, all none, every no, many few, much little, often rarely, often seldom, with without, north south,
east west, positive negative, profit loss, credit debt, include exclude, create destroy, build destroy, save waste, protect harm, help hurt, help harm, possible impossible,
likely unlikely, approve reject, deny admit, confirm deny, defend attack, victory defeat, light dark, light heavy, simple complex, full empty, rising falling, cheap expensive,
expand contract, encourage discourage, include omit, hire fire, permit prohibit, union division, unite divide, united divided, justice injustice, certain uncertain`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))

const OPPOSITES = new Set(
  PAIRS.flatMap((pair) => [toName(pair), toName(pair.map((word) => getTraits(word).stem))]),
)

function toName(pair: readonly string[]): string {
  return [...pair].sort().join(' ')
}
const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|de)-?(?=.{3})/

/** Whether two words of content are each other's opposite, by a list or by a prefix that negates ("legal", "illegal"). */
export function areOpposites(a: string, b: string, stemA: string, stemB: string): boolean {
  if (OPPOSITES.has(toName([a, b])) || OPPOSITES.has(toName([stemA, stemB]))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > 3 && long.endsWith(short)) return PREFIX.test(long) && long.replace(PREFIX, '') === short
  return (
    /(?:ful|less)$/.test(a) &&
    /(?:ful|less)$/.test(b) &&
    a !== b &&
    a.replace(/ful$|less$/, '') === b.replace(/ful$|less$/, '')
  )
}
