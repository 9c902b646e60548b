import type { Medium } from '../../model/quote'
import type { Calendar } from './calendar'
import type { Candidate, Paragraph } from './candidates'
import type { FoundDate } from './dates'
import { findAirDate } from './airDate'
import { isElsewhere } from './elsewhere'
import type { Frame } from './frame'
import { isFresh } from './isFresh'
import { nameSpeaker } from './nameSpeaker'
import { findChannel, findRecipient } from './occasion'
import type { Cast, Named } from './cast'
import { afterSpeaking, nobodySpoke } from './referents'
import { findStatedDate } from './statedDate'

/** That somebody did or said something at a time or through a medium, whether it is quoted or not. */
export interface Event {
  readonly paragraph: number
  readonly start: number
  readonly named: Named
  readonly date: FoundDate | null
  readonly medium: Medium | null
  /** Who was told, if the sentence says so: two outlets are two interviews. */
  readonly recipient: string | null
  /** Whether the sentence tells it apart from what was told before: "in a separate interview". */
  readonly other: boolean
}

/** The events of an article in reading order: sentences with a date or a medium, and a named subject. */
export function findEvents(paragraphs: readonly Paragraph[], cast: Cast, calendar: Calendar): Event[] {
  const { published } = calendar
  const events: Event[] = []
  let last = nobodySpoke
  paragraphs.forEach((paragraph, index) => {
    let sentence = -1
    const { skeleton } = paragraph
    for (const frame of paragraph.frames) {
      const home = skeleton.sentences[frame.sentence]
      if (!home || frame.sentence === sentence || !isOwn(frame)) continue
      const candidate: Candidate = { frame, paragraph: index, where: 'same' }
      const stated = findStatedDate(paragraph, frame, calendar) ?? findAirDate(skeleton, frame, calendar)
      const channel = findChannel(skeleton, frame, home)
      const { medium } = channel
      const date =
        stated &&
        (!frame.passive || medium !== null) &&
        (isFresh(stated.edtf, published) || (frame.reporting && stated.edtf.length > 7))
          ? stated
          : null
      if (!date && medium === null) continue
      const { named } = nameSpeaker(paragraphs, cast, candidate, last)
      if (!named) continue
      sentence = frame.sentence
      last = afterSpeaking(last, named, index)
      events.push({
        paragraph: index,
        start: paragraph.skeleton.words[frame.cue.from]?.start ?? 0,
        named,
        date,
        medium,
        recipient: findRecipient(skeleton, cast, channel),
        other: isElsewhere(skeleton, frame),
      })
    }
  })
  return events
}

function isOwn(frame: Frame): boolean {
  return (
    frame.kind === 'verb' &&
    (frame.link === 'beside' || frame.link === 'apposed') &&
    /^(?:was|were|did)?$/.test(frame.helper)
  )
}
