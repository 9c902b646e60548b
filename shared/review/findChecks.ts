import type { Quote } from '../model/quote'

/** Something about a quote that the extraction concluded rather than read, for the reviewer to check. */
export interface Check {
  readonly title: string
  readonly reason: string
}

/** Below this probability the card says that the speaker is uncertain; the extraction's confidence is calibrated. */
const uncertainBelow = 0.7

/** What a reviewer should look at before trusting what was found, the gravest first. */
export function findChecks(quote: Quote): readonly Check[] {
  return [
    ...(quote.speaker ? [] : [noSpeaker]),
    ...(quote.speaker?.kind === 'unnamed' ? [unnamedSource] : []),
    ...checkConfidence(quote),
    ...checkSpeaker(quote),
    ...checkDate(quote),
  ]
}

const noSpeaker: Check = {
  title: 'No speaker found',
  reason: 'The article attributes these words to nobody nearby',
}
const unnamedSource: Check = {
  title: 'Unnamed source',
  reason: 'The article describes the speaker and gives no name',
}

function checkConfidence({ speaker, confidence }: Quote): readonly Check[] {
  if (!speaker || confidence >= uncertainBelow) return []
  return [
    {
      title: 'Speaker uncertain',
      reason: `Right in about ${Math.round(confidence * 100)} of 100 such quotes`,
    },
  ]
}

function checkSpeaker({ speaker }: Quote): readonly Check[] {
  const mention = speaker?.mention?.text
  const name = speaker?.name
  if (!mention || !name) return []
  if (speaker.basis === 'pronoun')
    return [{ title: `“${mention}” read as ${name}`, reason: 'By the nearest person that fits' }]
  if (speaker.basis === 'carried')
    return [{ title: `${name} carried over`, reason: 'From the speaker of the words before' }]
  return []
}

function checkDate({ date }: Quote): readonly Check[] {
  if (!date) return []
  const phrase = date.text ?? ''
  if (date.edtf.includes('XXXX')) {
    return [{ title: `Year of “${phrase}” not known`, reason: 'Set the article’s publication date' }]
  }
  if (date.basis === 'carried') {
    return [{ title: `Date carried over from “${phrase}”`, reason: 'Stated elsewhere for the same occasion' }]
  }
  if (date.basis === 'published') {
    return [{ title: 'Date is the article’s own', reason: 'The text does not say when it was said' }]
  }
  return /\d{4}/.test(phrase)
    ? []
    : [{ title: `Date counted from “${phrase}”`, reason: 'Against the publication date' }]
}
