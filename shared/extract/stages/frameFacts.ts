import { bodyNouns, groupNouns, roleNouns } from '../lexicon/nouns'
import type { Frame } from './frame'
import type { Skeleton } from './skeleton'

/** What the features know of a frame by itself. */
export interface FrameFacts {
  readonly kind: string
  readonly link: string
  /** Whether the verb that lent its subject reports speech. */
  readonly host: string
  readonly lemma: string
  /** The lemma of a reporting verb, `*` for any other. */
  readonly cue: string
  readonly form: string
  /** Whether it is passive or negated. */
  readonly voice: string
  readonly helper: string
  /** The subject pronoun itself, or the kind of the subject's noun. */
  readonly subject: string
}

/** The facts that were already asked for: a frame is weighed for every quote near it, and for every clause that it may report. */
const known = new WeakMap<Frame, FrameFacts>()

/** The facts about a frame. */
export function toFrameFacts(skeleton: Skeleton, frame: Frame): FrameFacts {
  const before = known.get(frame)
  if (before) return before
  const facts = readFrameFacts(skeleton, frame)
  known.set(frame, facts)
  return facts
}

function readFrameFacts(skeleton: Skeleton, frame: Frame): FrameFacts {
  const { kind, link, host, lemma, form, helper } = frame
  return {
    kind,
    link,
    host,
    lemma,
    cue: frame.reporting ? lemma : '*',
    form,
    voice: `${frame.passive ? 'passive' : ''}${frame.negated ? 'not' : ''}`,
    helper,
    subject: toSubject(skeleton, frame),
  }
}

function toSubject(skeleton: Skeleton, frame: Frame): string {
  const { phrase, plural } = frame.subject
  const head = skeleton.words[phrase.head]
  if (!head) return ''
  if (frame.link === 'relative') return 'who'
  if (phrase.kind === 'pronoun') return head.lower
  if (phrase.kind === 'name') return plural ? 'names' : 'name'
  if (roleNouns.has(head.lower)) return 'role'
  if (groupNouns.has(head.lower)) return 'group'
  return bodyNouns.has(head.lower) ? 'body' : 'thing'
}
