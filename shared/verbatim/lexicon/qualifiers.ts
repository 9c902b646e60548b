/*
 * What takes back or narrows the words beside it, as patterns over the keys of words with single spaces between: contractions are
 * written out in them ("do not"), spelling is the common one.
 */

const MIND = '(?:think|believe|guess|suppose|hope|suspect|assume|expect|imagine|doubt|fear|wish|pretend)'
const SAY =
  '(?:say|says|said|saying|claim|claims|claimed|tell|tells|told|argue|argues|argued|insist|insists|allege|alleges|alleged|think|thinks|believe|believes|pretend|write|writes|wrote)'
const OTHERS =
  '(?:they|people|some|others|critics|opponents|he|she|somebody|someone|anyone|everyone|nobody|no #1|many|who|you|it is|it was|it has been)'

/** Ends of the words before a quote that qualify it. */
const BEFORE: readonly RegExp[] = [
  new RegExp(`(?:^| )(?:i|we)(?: would| do| did| can)?(?: not)?(?: really| just| even)? ${MIND}(?: that)?$`),
  new RegExp(
    `(?:^| )${OTHERS}(?: people| of you| of them)?(?: will| would| might| may| used to| like to| love to)?(?: not)? ${SAY}(?: us| me| you| them)?(?: that)?$`,
  ),
  /(?:^| )(?!i |we )\S+ (?:says?|said|claims?|claimed|argues?|argued|insists?|insisted|alleges?|alleged|thinks?|believes?|believed|warns?|warned|reports?|reported)(?: that)?$/,
  /(?:^| )(?!i |we )\S+(?: has| have| had| is| was| been)* (?:says?|said|states?|stated|claims?|claimed|argues?|argued|insists?|insisted|alleges?|alleged|told|suggests?|suggested|warned|reports?|reported|written|declared|announced|asserted)(?: \S+){0,9} that$/,
  /(?:^| )(?:i was|we were|i have been|we are|i am) (?:told|informed|assured)(?: that)?$/,
  /(?:^| )(?:maybe|perhaps|possibly|probably|apparently|allegedly|supposedly|hopefully|presumably|reportedly|likely|unlikely|almost|nearly|only|seems?|seemed|appears?)(?: (?:that|to|a|an|the|be))*$/,
  /(?:^| )(?:if|unless|whether|suppose|supposing|imagine|provided|assuming|until|except|lest|as though|even if)(?: that)?$/,
  /(?:^| )(?:it is|it would be|that is|this is) (?:false|wrong|untrue|a lie|a myth|nonsense|impossible|unlikely|doubtful)(?: that| to say)?(?: that)?$/,
]

/** The same with no comma between: "No, it is a luxury" denies something else. */
const BEFORE_CLOSE =
  /(?:^| )(?:not|never|no|hardly|scarcely|barely|without|neither|nor|nobody|no #1|none)(?: (?:a|an|the|that|to|be|been|say|saying|think|believe|mean|because|true|case|of|us|all|any|for|in))*$/

/** A clause that a condition opens, when a comma parts it from the words after. */
const CONDITION =
  /^(?:and |but |so |well )?(?:only )?(?:if|unless|provided|assuming|suppose|supposing|should|until|were it|had we|in case)(?: |$)|(?:^| )(?:if|unless)(?: \S+){2,16}$/

/** The same without a comma. */
const THEN = /(?:^| )(?:if|unless)(?: \S+){2,16} then(?: in my (?:opinion|view))?$/

/** Starts of the words after a quote, in its sentence, that qualify it. */
const AFTER: readonly RegExp[] = [
  /^(?:but |and |or |though )?(?:only |even |except |not )?(?:if|unless|except|provided|assuming|as long as|so long as|only when|only after|only for|when and if)(?: |$)/,
  /^but (?:only|not|never|without|i do not|i doubt|that is not|this is not|it is not|nobody|no #1|we do not|we cannot|we will not|i would not|i will not|i am not)(?: |$)/,
  /^(?:or so|so) (?:i|we|they|he|she) (?:think|believe|hope|hear|heard|say|said|was told|were told|am told|are told|thought)/,
  /^(?:i|we) (?:think|believe|guess|suppose|hope|suspect|assume|imagine|fear)(?: |$)/,
  /^(?:maybe|perhaps|possibly|probably|apparently|allegedly|supposedly|hopefully|presumably|in theory|on paper|at least in|to some extent|as far as i|as far as we|for now|though|although|however|until)(?: |$)/,
  /^(?:they|people|some|critics|opponents) (?:say|said|claim|argue|tell)(?: |$)/,
  /^in (?:my|our) (?:view|opinion|judgment|experience)/,
]

/** The same with nothing but a space between: "we will" before "not". */
const AFTER_CLOSE =
  /^(?:not|never|no|only|neither|hardly|without|nor)(?: |$)|^(?:(?:who|which|that) (?:is|was|are|were|has|have|had|can|will|does|do|did))(?: |$)/

/** How a sentence goes on that a full stop in the quote ends too early. */
const CUT = /^(?:to|than|of) /

/** Starts of the next sentence that take the words back. */
const NEXT: readonly RegExp[] = [
  /^(?:but|and) only (?:if|when|after|because|for)(?: |$)/,
  /^(?:except|unless|only if|provided)(?: |$)/,
  /^(?:or so|not really|just kidding|i am joking|i am kidding|that was a joke|that is a joke|not that|or not)(?: |$)/,
  /^(?:that|this) is (?:what (?:they|people|he|she|some)|not (?:what i|my|our|true)|how (?:they|people|he|she))(?: |$)/,
  /^(?:so|or so) (?:they|people|i am|we are|he|she) (?:say|said|told|claim|claims|says)(?: |$)/,
]

/** Whether the words before a quote, in its sentence, qualify it; `between` is what is printed between them and it. */
export function qualifiesBefore(words: string, between: string): boolean {
  const comma = between.includes(',')
  const close = /^\s*["'“‘]?$/.test(between)
  if (BEFORE.some((pattern) => pattern.test(words))) return true
  if (comma ? CONDITION.test(words) : THEN.test(words)) return true
  return close && BEFORE_CLOSE.test(words)
}

/** Whether the words after a quote, in its sentence, qualify it; `close`: whether nothing but a space stands between. */
export function qualifiesAfter(words: string, close: boolean): boolean {
  return AFTER.some((pattern) => pattern.test(words)) || (close && AFTER_CLOSE.test(words))
}

/** Whether the sentence after a quote takes it back. */
export function takesBack(words: string): boolean {
  return NEXT.some((pattern) => pattern.test(words))
}

/** Whether words that a quote ends with a full stop go on with what completes them. */
export function isCutShort(words: string): boolean {
  return CUT.test(words)
}
