import { cueNouns } from '../lexicon/nouns'
import { cueVerbs } from '../lexicon/verbs'
import type { Frame, SubjectLink } from './frame'
import {
  findGovernedBefore,
  findMentionBefore,
  findMentionFrom,
  phraseEndingAt,
  skipAside,
  type Mention,
} from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import { findVerbGroups, type VerbGroup } from './verbGroups'
import type { Word, WordRange } from './word'

/** Every frame of a paragraph, in reading order: what in it could attribute words to somebody. */
export function findFrames(skeleton: Skeleton): Frame[] {
  const frames: Frame[] = []
  skeleton.sentences.forEach((sentence, index) => {
    pushVerbFrames(skeleton, sentence, index, frames)
    pushOtherFrames(skeleton, sentence, index, frames)
  })
  return frames
}

/** A finite verb's own subject, which later participles and coordinated verbs of the sentence may borrow. */
interface Lender {
  readonly mention: Mention
  readonly reporting: boolean
}

function pushVerbFrames(skeleton: Skeleton, sentence: WordRange, index: number, frames: Frame[]): void {
  const groups = findVerbGroups(skeleton.words, sentence)
  const lenders: Lender[] = []
  const fronted: VerbGroup[] = []
  for (const group of groups) {
    const own = findOwnSubject(skeleton, sentence, group)
    if (own) {
      frames.push(toFrame(group, own, index))
      if (own.link === 'relative') continue
      const lender = { mention: own.mention, reporting: cueVerbs.has(group.lemma) }
      if (fronted.length > 0 && opensMain(skeleton, own.mention.from)) {
        for (const early of fronted) frames.push(toFrame(early, borrow(lender, 'fronted'), index))
        fronted.length = 0
      }
      lenders.push(lender)
    } else if (lenders.length > 0) pushBorrowed(skeleton, sentence, group, lenders, index, frames)
    else if (group.form === 'ing') fronted.push(group)
    const second = findSecondSubject(skeleton, sentence, group, own?.link ?? 'none')
    if (second) frames.push(toFrame(group, second, index))
  }
}

/** Whether a subject begins the main clause after a fronted one: it stands after a comma or a quote. */
function opensMain({ words }: Skeleton, from: number): boolean {
  const before = words[from - 1]?.tag
  return before === 'comma' || before === 'quote'
}

interface FoundSubject {
  readonly mention: Mention
  readonly link: SubjectLink
  readonly host: Frame['host']
}

function borrow(lender: Lender, link: SubjectLink): FoundSubject {
  return { mention: lender.mention, link, host: lender.reporting ? 'reporting' : 'plain' }
}

/** Frames for a verb without a subject of its own: that of the verb before it, and that of the sentence's first verb. */
function pushBorrowed(
  skeleton: Skeleton,
  sentence: WordRange,
  group: VerbGroup,
  lenders: readonly Lender[],
  index: number,
  frames: Frame[],
): void {
  const before = skeleton.words[skipAdverbs(skeleton, sentence, group.from) - 1]?.tag
  const joined = before === 'conj' || before === 'comma' || before === 'quote'
  const link = group.infinitive
    ? 'infinitive'
    : group.finite
      ? joined
        ? 'coordinated'
        : 'none'
      : 'participle'
  const [first] = lenders
  const last = lenders.at(-1)
  if (last) frames.push(toFrame(group, borrow(last, link), index))
  if (first && first !== last && link !== 'none') frames.push(toFrame(group, borrow(first, 'outer'), index))
}

/** The subject that stands before a finite verb group. */
function findOwnSubject(skeleton: Skeleton, sentence: WordRange, group: VerbGroup): FoundSubject | null {
  const { words, phrases } = skeleton
  if (!group.finite) return null
  let end = skipAdverbs(skeleton, sentence, group.from)
  const bare = skipAside(words, sentence.from, end)
  if (bare !== end && words[bare - 1]?.tag === 'sub') end = bare
  const before = words[end - 1]
  if (before?.tag === 'sub') {
    if (!/^(?:who|which|that)$/.test(before.lower)) return null
    const stop = words[end - 2]?.tag === 'comma' || words[end - 2]?.tag === 'dash' ? end - 2 : end - 1
    const antecedent =
      findMentionBefore(words, phrases, sentence.from, stop) ?? findGovernedBefore(phrases, stop)
    return antecedent && { mention: { ...antecedent, from: end - 1, to: end }, link: 'relative', host: '' }
  }
  const mention = before ? findSubject(skeleton, sentence, end) : null
  if (!mention && cueVerbs.has(group.lemma)) {
    const governed = findGovernedBefore(phrases, end)
    return governed && { mention: governed, link: 'governed', host: '' }
  }
  const aside = before?.tag === 'comma' || before?.tag === 'dash' || before?.tag === 'close'
  return mention && { mention, link: aside ? 'apposed' : 'beside', host: '' }
}

/** The mention before word `end`; "both", "all" or "each" after it counts the bearers and is passed. */
function findSubject({ words, phrases }: Skeleton, sentence: WordRange, end: number): Mention | null {
  const counted =
    /^(?:both|all|each)$/.test(words[end - 1]?.lower ?? '') &&
    phraseEndingAt(phrases, end)?.from === end - 1 &&
    words[end - 2]?.tag !== 'comma'
  const whole = counted ? findMentionBefore(words, phrases, sentence.from, end - 1) : null
  return whole ?? findMentionBefore(words, phrases, sentence.from, end)
}

/** An adverb, or "himself" after the subject. */
function isAdverbial(word: Word | undefined): boolean {
  return word?.tag === 'adv' || (word?.tag === 'obj' && word.lower.includes('sel'))
}

function skipAdverbs(skeleton: Skeleton, sentence: WordRange, from: number): number {
  let end = from
  while (end > sentence.from && isAdverbial(skeleton.words[end - 1])) end--
  return end
}

/** A second reading: the mention after the verb ("…," said Hale), or the noun that an `-ing` form modifies ("a note saying"). */
function findSecondSubject(
  skeleton: Skeleton,
  sentence: WordRange,
  group: VerbGroup,
  first: SubjectLink,
): FoundSubject | null {
  const { words, phrases } = skeleton
  if (group.form === 'ing') {
    if (group.helper !== '') return null
    const modified = findMentionBefore(words, phrases, sentence.from, group.from)
    if (modified) return { mention: modified, link: 'modifier', host: '' }
    const governed = cueVerbs.has(group.lemma) ? findGovernedBefore(phrases, group.from) : null
    const link = words[(governed?.from ?? 0) - 1]?.lower === 'with' ? 'with' : 'governed'
    return governed && { mention: governed, link, host: '' }
  }
  if (group.infinitive) return findObjectSubject(skeleton, group)
  const afterQuote =
    words[group.from - 1]?.tag === 'quote' && (group.form === 'past' || group.form === 'third')
  if ((!cueVerbs.has(group.lemma) && !afterQuote) || group.passive || first === 'beside') return null
  const after = findMentionFrom(words, phrases, group.to, sentence.to)
  return after && { mention: after, link: 'inverted', host: '' }
}

/** "That led her to declare": the object before an infinitive of saying. */
function findObjectSubject({ words, phrases }: Skeleton, group: VerbGroup): FoundSubject | null {
  if (!cueVerbs.has(group.lemma)) return null
  const before = words[group.from - 1]
  const pronoun = before?.tag === 'obj' || before?.lower === 'her'
  const mention = pronoun ? toPronounMention(group.from - 1) : findGovernedBefore(phrases, group.from)
  return mention && { mention, link: 'object', host: '' }
}

function toPronounMention(at: number): Mention {
  const phrase: Phrase = { from: at, to: at + 1, kind: 'pronoun', head: at, nameFrom: -1, genitive: -1 }
  return { from: at, to: at + 1, phrase, apposed: null, plural: false }
}

function toFrame(group: VerbGroup, { mention, link, host }: FoundSubject, sentence: number): Frame {
  const { lemma, form, passive, negated, helper } = group
  const cue = { from: group.main, to: group.main + 1 }
  const reporting = cueVerbs.has(lemma)
  return {
    kind: 'verb',
    cue,
    lemma,
    form,
    reporting,
    subject: mention,
    link,
    passive,
    negated,
    helper,
    host,
    sentence,
  }
}

function pushOtherFrames(skeleton: Skeleton, sentence: WordRange, index: number, frames: Frame[]): void {
  const { words, phrases } = skeleton
  const push = (kind: Frame['kind'], from: number, to: number, lemma: string, subject: Mention | null) => {
    if (!subject) return
    frames.push({
      kind,
      cue: { from, to },
      lemma,
      form: 'none',
      reporting: true,
      subject,
      link: 'beside',
      passive: false,
      negated: false,
      helper: '',
      host: '',
      sentence: index,
    })
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]
    if (!word) continue
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      push('accord', at, at + 2, 'according', findMentionFrom(words, phrases, at + 2, sentence.to))
    } else if (at === 0 && isTurnLabel(words, at)) {
      push('colon', at, words[1]?.tag === 'colon' ? 2 : 1, ':', toPronounMention(0))
    } else if (word.tag === 'colon') {
      push('colon', at, at + 1, ':', findMentionBefore(words, phrases, sentence.from, at))
    } else if (word.lower === 'words' && words[at + 1]?.lower === 'of') {
      push('accord', at, at + 2, 'words', findMentionFrom(words, phrases, at + 2, sentence.to))
    } else if (word.lower === 'as' && words[at + 2]?.lower === 'by' && words[at + 1]?.tag === 'verb') {
      push('accord', at + 1, at + 3, 'as-by', findMentionFrom(words, phrases, at + 3, sentence.to))
    } else if (word.lower === 'put' && words[at + 1]?.lower === 'it') {
      push('accord', at, at + 2, 'put', findMentionBefore(words, phrases, sentence.from, at))
    } else if (word.tag === 'dash' && (words[at - 1]?.tag === 'quote' || at === 0)) {
      push('sign', at, at + 1, '-', findMentionFrom(words, phrases, at + 1, sentence.to))
    } else if ((word.lower === 'by' || word.lower === 'from') && word.tag === 'prep') {
      push('by', at, at + 1, word.lower, findMentionFrom(words, phrases, at + 1, sentence.to))
    } else if (word.lower === 'to' && isView(words, at)) {
      const pronoun = words[at + 1]?.tag === 'obj' || words[at + 1]?.lower === 'her'
      const viewer = pronoun ? toPronounMention(at + 1) : findMentionFrom(words, phrases, at + 1, sentence.to)
      push('by', at, at + 1, 'to', viewer)
    } else if (word.tag === 'gen' || word.tag === 'poss') {
      pushNounFrame(skeleton, at, push)
    }
  }
}

/** "Q." and "A." before a block: whoever asks, and whoever is interviewed. */
function isTurnLabel(words: readonly Word[], at: number): boolean {
  const [label, next, last] = [words[at]?.lower ?? '', words[at + 1], words[at + 2]]
  if (next?.tag === 'quote') return label === 'q.' || label === 'a.'
  return (label === 'q' || label === 'a') && next?.tag === 'colon' && last?.tag === 'quote'
}

/** "To her, “…”": a comma and a quote follow within a few words. */
function isView(words: readonly Word[], at: number): boolean {
  for (let next = at + 2; next < at + 6; next++)
    if (words[next]?.tag === 'comma') return words[next + 1]?.tag === 'quote'
  return false
}

type Push = (kind: Frame['kind'], from: number, to: number, lemma: string, subject: Mention | null) => void

/** "Hale's promise", "her claim", "Hale's “…”": the possessor speaks. */
function pushNounFrame(skeleton: Skeleton, at: number, push: Push): void {
  const { words, phrases } = skeleton
  const possessor = findPossessor(skeleton, at)
  if (!possessor) return
  const inside = phrases.list[phrases.of[at] ?? -1]
  if (!inside) {
    if (words[at]?.tag === 'gen' && words[at + 1]?.tag === 'quote') push('noun', at, at + 1, "'s", possessor)
    if (words[at]?.tag === 'poss' && words[at + 1]?.tag === 'quote') push('noun', at, at + 1, "'s", possessor)
    return
  }
  const head = words[inside.head]
  if (!head) return
  if (cueNouns.has(head.lower)) push('noun', inside.head, inside.head + 1, head.lower, possessor)
  else push('noun', inside.head, inside.head + 1, "'s", possessor)
}

function findPossessor(skeleton: Skeleton, at: number): Mention | null {
  const { words, phrases } = skeleton
  if (words[at]?.tag === 'poss') {
    return toPronounMention(at)
  }
  const whole = phrases.list[phrases.of[at - 1] ?? -1] ?? phraseEndingAt(phrases, at)
  if (!whole) return null
  let nameFrom = at - 1
  while (nameFrom > whole.from && words[nameFrom - 1]?.tag === 'name') nameFrom--
  const named = words[at - 1]?.tag === 'name'
  const phrase: Phrase = {
    from: whole.from,
    to: at,
    kind: named ? 'name' : 'nominal',
    head: at - 1,
    nameFrom: named ? nameFrom : -1,
    genitive: -1,
  }
  return { from: whole.from, to: at, phrase, apposed: null, plural: false }
}
