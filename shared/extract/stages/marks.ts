import { isSpace } from '../../text/isSpace'
import type { Span } from '../../text/span'
import type { Token } from '../../text/tokens'

/** The words between two quotation marks, or from an opening mark to the paragraph's end when none closes it. */
export interface MarkedSpan extends Span {
  /** The offsets with the marks. */
  readonly outerStart: number
  readonly outerEnd: number
  /** Whether a closing mark was found in the paragraph. */
  readonly closed: boolean
  /** Whether the marks are single ones. */
  readonly single: boolean
  /** How many marked stretches it holds inside: quotes in the quote. */
  readonly nested: number
  /** Whether they are somebody's without marks: a turn of a transcript, a paragraph that the one before announces. */
  readonly block: boolean
}

/** Words that are somebody's without marks of their own. */
export interface Block extends Span {
  /** Where the sentence around it ends: after the label of a turn. In a transcript that is quoted whole the label is quoted, too, and `start` lies before it. */
  readonly outerStart: number
  readonly outerEnd: number
}

/** A possible quotation mark, as its shape and its neighbours show it. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly single: boolean
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** Its shape or place leaves no doubt that it opens. */
  readonly surelyOpens: boolean
}

const OPENING = '“„«‹‘‚‟'
const CLOSING = '”»›'
const ELISION = /^['’‘](?:\d\ds?\b|em\b|cause\b|til\b|tis\b|twas\b|n\b|round\b|bout\b|uns?\b)/i

/**
 * The marked spans of one paragraph, outermost only, in order. Curly marks go by their shape, straight and doubled single ones
 * by the spaces beside them; a stray closing mark is skipped, and damage stays in its paragraph. Linear in the number of tokens.
 */
export function pairMarks(text: string, paragraph: Span, tokens: readonly Token[]): MarkedSpan[] {
  const marks: Mark[] = []
  for (const token of tokens) {
    if (token.kind === 'mark' || (token.kind === 'possessive' && token.end - token.start === 1)) {
      marks.push(toMark(text, paragraph, token))
    }
  }
  if (marks.length === 0) return []
  const closersLeft = countClosers(marks)
  const singleCloser = findSingleClosers(text, marks)
  const spans: MarkedSpan[] = []
  let at = 0
  while (at < marks.length) {
    const open = marks[at]
    if (!open?.mayOpen || (open.single && singleCloser[at] === -1)) {
      at++
      continue
    }
    at = open.single
      ? pushSingle(text, marks, at, singleCloser[at] ?? at, spans)
      : pushDouble(text, paragraph, marks, at, closersLeft, spans)
  }
  return spans
}

function toMark(text: string, paragraph: Span, token: Token): Mark {
  const sign = text.charAt(token.start)
  const doubled = token.end - token.start === 2
  const single = !doubled && "'’‘‚‹›`‛".includes(sign)
  const first = token.start === paragraph.start
  const last = token.end === paragraph.end
  const spaceBefore = first || opensAfter(text, token.start)
  const spaceAfter = last || closesBefore(text, token.end)
  const left = doubled ? sign === '‘' || sign === '`' : OPENING.includes(sign)
  const right = (CLOSING + (doubled ? '’' : '')).includes(sign)
  const reversed = sign === '»' && spaceBefore && !spaceAfter
  const shapedOpen = left && !(sign === '“' && !spaceBefore && spaceAfter) && !(sign === '«' && !spaceBefore)
  const shapedClose = right && !reversed && !(spaceBefore && !spaceAfter)
  const straight = !left && !right
  const elided = single && ELISION.test(text.slice(token.start, token.start + 7))
  const mayOpen =
    !last &&
    !elided &&
    !shapedClose &&
    (shapedOpen || (single ? spaceBefore && !spaceAfter : spaceBefore || !spaceAfter))
  return {
    start: token.start,
    end: token.end,
    single,
    mayOpen,
    mayClose:
      !first &&
      !shapedOpen &&
      (shapedClose || (single ? !spaceBefore && spaceAfter : spaceAfter || !spaceBefore)),
    surelyOpens: mayOpen && (shapedOpen || reversed || (straight && spaceBefore && !spaceAfter)),
  }
}

/** Whether what stands before an offset lets a quote open there: a space, a bracket, a dash or another mark. */
function opensAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return isSpace(code) || '([{—–-“‘"\'/…'.includes(text.charAt(at - 1))
}

/** Whether what stands at an offset lets a quote close before it: a space, closing punctuation or another mark. */
function closesBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isSpace(code) || ')]},.;:!?—–-”’"\'/…'.includes(text.charAt(at))
}

/** For each mark, how many double marks from it to the end may close. */
function countClosers(marks: readonly Mark[]): Int32Array {
  const left = new Int32Array(marks.length + 1)
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at]
    left[at] = (left[at + 1] ?? 0) + (mark?.mayClose && !mark.single && !mark.surelyOpens ? 1 : 0)
  }
  return left
}

/**
 * For each mark, the single mark that would close a quote opened there, or -1: the next one after punctuation or before it,
 * else the next after a letter. An apostrophe of the plural ("voters' rights") closes only where nothing better follows.
 */
function findSingleClosers(text: string, marks: readonly Mark[]): Int32Array {
  const closers = new Int32Array(marks.length).fill(-1)
  let plain = -1
  let sure = -1
  for (let at = marks.length - 1; at >= 0; at--) {
    closers[at] = sure !== -1 && (plain === -1 || sure <= plain || endsInS(text, marks[plain])) ? sure : plain
    const mark = marks[at]
    if (!mark?.single) continue
    if (mark.mayOpen && mark.surelyOpens) sure = plain = -1
    if (!mark.mayClose) continue
    plain = at
    if (
      /[,.!?…]/.test(text.charAt(mark.start - 1)) ||
      /[,.;:!?)]/.test(text.charAt(mark.end)) ||
      mark.end >= text.length
    )
      sure = at
  }
  return closers
}

function endsInS(text: string, mark: Mark | undefined): boolean {
  return mark !== undefined && /s/i.test(text.charAt(mark.start - 1))
}

function pushSingle(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
  spans: MarkedSpan[],
): number {
  const open = marks[from]
  const close = marks[to]
  if (open && close) push(text, open, close, close.start, 0, spans)
  return to + 1
}

/** Pushes the span that the double mark at `from` opens; returns the index of the first mark after it. */
function pushDouble(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  from: number,
  closersLeft: Int32Array,
  spans: MarkedSpan[],
): number {
  const open = marks[from]
  if (!open) return from + 1
  let depth = 1
  let nested = 0
  for (let at = from + 1; at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.single) continue
    if (mark.surelyOpens) {
      if ((closersLeft[at] ?? 0) <= depth) {
        push(text, open, null, mark.start, nested, spans)
        return at
      }
      depth++
      nested++
    } else if (mark.mayClose && --depth === 0) {
      push(text, open, mark, mark.start, nested, spans)
      return at + 1
    }
  }
  push(text, open, null, paragraph.end, nested, spans)
  return marks.length
}

function push(
  text: string,
  open: Mark,
  close: Mark | null,
  to: number,
  nested: number,
  spans: MarkedSpan[],
): void {
  let start = open.end
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end === start) return
  const outerEnd = close ? close.end : end
  spans.push({
    start,
    end,
    outerStart: open.start,
    outerEnd,
    closed: close !== null,
    single: open.single,
    nested,
    block: false,
  })
}

/** The marked span that a block without marks of its own stands for. */
export function toBlockSpan({ start, end, outerStart, outerEnd }: Block): MarkedSpan {
  return { start, end, outerStart, outerEnd, closed: true, single: false, nested: 0, block: true }
}
