import type { Frame } from './frame'
import type { Skeleton } from './skeleton'

/** A paragraph with its frames, and where its quotes stand. */
export interface Paragraph {
  readonly skeleton: Skeleton
  readonly frames: readonly Frame[]
  /** For each marked span, the index of its word in the skeleton. */
  readonly quoteAt: readonly number[]
  /** For each marked span, the index of its sentence. */
  readonly quoteSentence: readonly number[]
  /** The sentences that hold a reporting frame. */
  readonly reporting: ReadonlySet<number>
  /** For each word, the index of the first frame whose cue is at or after it. */
  readonly frameFrom: Int32Array
}

/** A frame offered as the attribution of a quote, and where it stands to it. */
export interface Candidate {
  readonly frame: Frame
  /** Index of the frame's paragraph. */
  readonly paragraph: number
  readonly where: 'same' | 'previous' | 'next' | 'carried'
}

/** How many frames on each side of a quote are offered. */
const BEFORE = 10
const AFTER = 7
/** How many more frames are searched for an "according to" that closes the sentence. */
const LATE = 20

/** Joins a paragraph's frames to the places of its quotes. */
export function toParagraph(skeleton: Skeleton, found: readonly Frame[]): Paragraph {
  const frames = isInOrder(found) ? found : [...found].sort((a, b) => a.cue.from - b.cue.from)
  const quoteAt: number[] = []
  const quoteSentence: number[] = []
  const reporting = new Set<number>()
  if (skeleton.marked.length > 0) findQuotes(skeleton, quoteAt, quoteSentence)
  const frameFrom = new Int32Array(skeleton.words.length + 1)
  let next = 0
  for (let at = 0; at <= skeleton.words.length; at++) {
    while (next < frames.length && (frames[next]?.cue.from ?? 0) < at) next++
    frameFrom[at] = next
  }
  for (const frame of frames) if (frame.reporting) reporting.add(frame.sentence)
  return { skeleton, frames, quoteAt, quoteSentence, reporting, frameFrom }
}

function isInOrder(frames: readonly Frame[]): boolean {
  return frames.every((frame, at) => at === 0 || frame.cue.from >= (frames[at - 1]?.cue.from ?? 0))
}

/** Fills in where each marked span stands. */
function findQuotes({ words, sentences }: Skeleton, quoteAt: number[], quoteSentence: number[]): void {
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const quote = words[at]?.quote ?? -1
      if (quote === -1) continue
      quoteAt[quote] = at
      quoteSentence[quote] = index
    }
  })
}

/** The frames that may attribute a quote: near ones of its paragraph, the last of the one before, the first of the one after. */
export function findCandidates(
  paragraphs: readonly Paragraph[],
  index: number,
  quote: number,
  carried: Candidate | null,
): Candidate[] {
  const paragraph = paragraphs[index]
  const at = paragraph?.quoteAt[quote]
  if (!paragraph || at === undefined) return []
  const candidates: Candidate[] = []
  const middle = paragraph.frameFrom[at] ?? 0
  const from = Math.max(0, middle - BEFORE)
  const to = Math.min(paragraph.frames.length, middle + AFTER)
  pushFrames(candidates, paragraph.frames.slice(from, to), index, 'same')
  const late = paragraph.frames.slice(to, to + LATE)
  pushFrames(
    candidates,
    late.filter((frame) => frame.kind === 'accord' && frame.sentence === paragraph.quoteSentence[quote]),
    index,
    'same',
  )
  const sentence = paragraph.quoteSentence[quote] ?? -1
  const told = paragraph.reporting.has(sentence)
  if (from === 0 && !told) {
    const last = paragraphs[index - 1]
    const leadsIn = last?.skeleton.words.at(-1)?.tag === 'colon'
    const before = last?.frames.filter((frame) => frame.reporting || leadsIn).slice(-3) ?? []
    pushFrames(candidates, before, index - 1, 'previous')
  }
  if (!told && quote === paragraph.quoteAt.length - 1 && to - middle < 2) {
    pushFrames(
      candidates,
      paragraphs[index + 1]?.frames.slice(0, 2).filter((frame) => frame.reporting) ?? [],
      index + 1,
      'next',
    )
  }
  if (carried) candidates.push({ ...carried, where: 'carried' })
  return candidates
}

function pushFrames(
  candidates: Candidate[],
  frames: readonly Frame[],
  paragraph: number,
  where: Candidate['where'],
): void {
  for (const frame of frames) candidates.push({ frame, paragraph, where })
}
