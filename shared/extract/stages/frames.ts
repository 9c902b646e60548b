import { cueNouns } from '../lexicon/nouns'
import { cueVerbs } from '../lexicon/verbs'
import type { Frame, SubjectLink } from './frame'
import { findMentionBefore, findMentionFrom, phraseEndingAt, type Mention } from './mention'
import type { Phrase } from './phrases'
import type { Skeleton } from './skeleton'
import { findVerbGroups, type VerbGroup } from './verbGroups'
import type { WordRange } from './word'

/** Every frame of a paragraph, in reading order: what in it could attribute words to somebody. */
export function findFrames(skeleton: Skeleton): Frame[] {
  const frames: Frame[] = []
  skeleton.sentences.forEach((sentence, index) => {
    pushVerbFrames(skeleton, sentence, index, frames)
    pushOtherFrames(skeleton, sentence, index, frames)
  })
  return frames
}

function pushVerbFrames(skeleton: Skeleton, sentence: WordRange, index: number, frames: Frame[]): void {
  const groups = findVerbGroups(skeleton.words, sentence)
  let main: Mention | null = null
  const fronted: VerbGroup[] = []
  for (const group of groups) {
    const found = findSubject(skeleton, sentence, group, main)
    if (found && group.finite && (found.link === 'beside' || found.link === 'apposed')) {
      if (main === null)
        for (const early of fronted) frames.push(toFrame(early, found.mention, 'fronted', index))
      main = found.mention
    }
    if (found) frames.push(toFrame(group, found.mention, found.link, index))
    else if (group.form === 'ing' && main === null) fronted.push(group)
    const second = findSecondSubject(skeleton, sentence, group, found?.link ?? 'none')
    if (second) frames.push(toFrame(group, second.mention, second.link, index))
  }
}

interface FoundSubject {
  readonly mention: Mention
  readonly link: SubjectLink
}

/** The subject of a verb group; `main` is that of the sentence's last finite verb. */
function findSubject(
  skeleton: Skeleton,
  sentence: WordRange,
  group: VerbGroup,
  main: Mention | null,
): FoundSubject | null {
  const { words, phrases } = skeleton
  let end = group.from
  while (end > sentence.from && words[end - 1]?.tag === 'adv') end--
  const before = words[end - 1]
  if (group.infinitive) return main && { mention: main, link: 'infinitive' }
  if (!group.finite) return main && { mention: main, link: 'participle' }
  if (before?.tag === 'sub') {
    const stop = words[end - 2]?.tag === 'comma' ? end - 2 : end - 1
    const antecedent = findMentionBefore(words, phrases, sentence.from, stop)
    return antecedent && { mention: antecedent, link: 'relative' }
  }
  const mention = before ? findMentionBefore(words, phrases, sentence.from, end) : null
  if (mention)
    return { mention, link: before?.tag === 'comma' || before?.tag === 'dash' ? 'apposed' : 'beside' }
  if (main && (before?.tag === 'conj' || before?.tag === 'comma' || before?.tag === 'quote'))
    return { mention: main, link: 'coordinated' }
  return main && { mention: main, link: 'none' }
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
    const modified = group.helper === '' ? findMentionBefore(words, phrases, sentence.from, group.from) : null
    return modified && { mention: modified, link: 'modifier' }
  }
  if (!cueVerbs.has(group.lemma) || group.passive || first === 'beside' || group.infinitive) return null
  const after = findMentionFrom(words, phrases, group.to, sentence.to)
  return after && { mention: after, link: 'inverted' }
}

function toFrame(group: VerbGroup, subject: Mention, link: SubjectLink, sentence: number): Frame {
  const { lemma, form, passive, negated, helper } = group
  const cue = { from: group.main, to: group.main + 1 }
  return {
    kind: 'verb',
    cue,
    lemma,
    form,
    reporting: cueVerbs.has(lemma),
    subject,
    link,
    passive,
    negated,
    helper,
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
      sentence: index,
    })
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]
    if (!word) continue
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      push('accord', at, at + 2, 'according', findMentionFrom(words, phrases, at + 2, sentence.to))
    } else if (word.tag === 'colon') {
      push('colon', at, at + 1, ':', findMentionBefore(words, phrases, sentence.from, at))
    } else if (word.tag === 'dash' && words[at - 1]?.tag === 'quote') {
      push('sign', at, at + 1, '-', findMentionFrom(words, phrases, at + 1, sentence.to))
    } else if ((word.lower === 'by' || word.lower === 'from') && word.tag === 'prep') {
      push('by', at, at + 1, word.lower, findMentionFrom(words, phrases, at + 1, sentence.to))
    } else if (word.tag === 'gen' || word.tag === 'poss') {
      pushNounFrame(skeleton, at, push)
    }
  }
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
    const phrase: Phrase = { from: at, to: at + 1, kind: 'pronoun', head: at, nameFrom: -1, genitive: -1 }
    return { from: at, to: at + 1, phrase, apposed: null, plural: false }
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
