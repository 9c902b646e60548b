import type { CheckAnswer, WorkerCalls } from '../../shared/contract/worker'
import { checkQuote } from '../../shared/verbatim/checkQuote'
import { describeDifference } from '../../shared/verbatim/describeDifference'
import { indexSource } from '../../shared/verbatim/indexSource'
import { toLocator } from '../../shared/verbatim/toLocator'

/** Every quote of a text beside one source, which is indexed once. */
export function checkQuotes({
  text,
  quotes,
  source,
}: WorkerCalls['quotes.check']['request']): readonly CheckAnswer[] {
  const index = indexSource(source.text, source.paragraphs)
  return quotes.map((quote) => {
    const check = checkQuote({ text, ...quote }, index)
    return {
      check,
      locator: check.passage ? toLocator(check.passage, source.paragraphs) : '',
      says: check.differences.map((difference) => describeDifference(text, source.text, difference)),
    }
  })
}
