import { fail, succeed } from '../../model/result'
import type { Block, StatedDetails } from '../block'
import { cleanWords } from '../cleanWords'
import type { Reader } from '../reader'
import { toArticle } from '../toArticle'
import { withDays } from '../withDays'
import { decodeCodePage } from './codePage'
import { readRtfTokens } from './rtfTokens'

/** Groups that hold no words of the text. */
const LEFT_OUT = new Set(
  (
    'fonttbl colortbl listtable listoverridetable rsidtbl generator pict object header footer headerl headerr headerf ' +
    'footerl footerr footerf footnote annotation atnid atnauthor fldinst themedata datastore latentstyles xmlnstbl ' +
    'filetbl revtbl deleted listtext pntext bkmkstart bkmkend shppict nonshppict'
  ).split(' '),
)
const PRINTED: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\n',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00A0',
  _: '\u2011',
}
const MOST_GROUPS = 1000

/** What holds inside a pair of braces. */
interface Group {
  /** The destination that it writes to; `null` for what is left out. */
  readonly into: 'text' | 'styles' | 'title' | 'author' | 'creatim' | 'revtim' | null
  /** How many characters stand for a `\u` in programs that do not know it. */
  readonly skip: number
}

/** Reads Rich Text Format (specification 1.9.1): the words of its paragraphs by their styles, and its information group. */
export const readRtf: Reader = ({ bytes }) => Promise.resolve(readDocument(bytes))

function readDocument(bytes: Uint8Array): Awaited<ReturnType<Reader>> {
  const written = writeOut(bytes)
  if (written === null) return fail('nested-too-deep')
  const { text, styles, title, author, creatim, revtim } = written
  const names = new Map(
    Array.from(styles.matchAll(/\uFDD0(\d+)\uFDD1([^;\uFDD0]*);/g), ([, id = '', name = '']) => [
      id,
      name.trim(),
    ]),
  )
  const blocks = text.split('\n').flatMap((line): readonly Block[] => {
    const id = /\uFDD0(\w+)\uFDD1/.exec(line)?.[1] ?? ''
    const words = cleanWords(line.replace(/\uFDD0\w+\uFDD1/g, ''))
    const unmarked = words.replace(/^[•·]\s*/, '')
    const kind = kindOf(id === 'outline' ? 'heading 1' : (names.get(id) ?? ''))
    const isListed = unmarked !== words && kind === 'body'
    return unmarked === '' ? [] : [{ kind: isListed ? 'list' : kind, text: unmarked }]
  })
  if (blocks.length === 0) return fail('empty')
  return succeed([toArticle({ blocks, details: toDetails({ title, author, creatim, revtim }) })])
}

function kindOf(style: string): Block['kind'] {
  if (/^title$/i.test(style)) return 'title'
  if (/^(?:heading \d|subtitle)/i.test(style)) return 'heading'
  if (/quot/i.test(style)) return 'quote'
  return /^list/i.test(style) ? 'list' : 'body'
}

function toDetails(info: Readonly<Record<'title' | 'author' | 'creatim' | 'revtim', string>>): StatedDetails {
  const stated = (value: string) =>
    value.trim() === '' ? undefined : ({ value: value.trim(), from: 'properties' } as const)
  return withDays({
    title: stated(info.title),
    byline: stated(info.author),
    published: stated(info.creatim),
    updated: stated(info.revtim),
  })
}

type Written = Record<NonNullable<Group['into']>, string>

/** The characters that each destination gets; a paragraph's style stands in it as its number between two controls. */
function writeOut(bytes: Uint8Array): Written | null {
  const parts: Record<keyof Written, string[]> = {
    text: [],
    styles: [],
    title: [],
    author: [],
    creatim: [],
    revtim: [],
  }
  let group: Group = { into: 'text', skip: 1 }
  const outer: Group[] = []
  let codePage = 1252
  let skipped = 0
  const write = (words: string): void => {
    if (group.into !== null) parts[group.into].push(words)
  }
  for (const token of readRtfTokens(bytes)) {
    if (token.kind === 'open') {
      outer.push(group)
      if (outer.length > MOST_GROUPS) return null
    } else if (token.kind === 'close') group = outer.pop() ?? group
    else if (token.kind === 'bytes') {
      const kept = token.bytes.subarray(Math.min(skipped, token.bytes.length))
      skipped -= token.bytes.length - kept.length
      write(decodeCodePage(kept, codePage))
    } else {
      const { word, value } = token
      if (word === 'u' && value !== null) {
        write(String.fromCharCode(value & 0xffff))
        skipped = group.skip
      } else if (word === 'ansicpg' && value !== null) codePage = value
      else if (word === 'mac') codePage = 10000
      else if (word === 'uc' && value !== null) group = { ...group, skip: value }
      else if (PRINTED[word] !== undefined) write(PRINTED[word])
      else group = enter(group, word, value, write)
    }
  }
  const joined = Object.entries(parts).map(([name, words]) => [name, words.join('')])
  return Object.fromEntries(joined) as Written
}

/** What a control word makes of its group. */
function enter(group: Group, word: string, value: number | null, write: (words: string) => void): Group {
  if (word === 'listtext' || word === 'pntext') write('• ')
  if (word === '*' || LEFT_OUT.has(word)) return { ...group, into: null }
  if (word === 'stylesheet') return { ...group, into: 'styles' }
  if (word === 'info') return { ...group, into: null }
  if (word === 'title' || word === 'author' || word === 'creatim' || word === 'revtim')
    return { ...group, into: word }
  if ((word === 'yr' || word === 'mo' || word === 'dy') && value !== null) {
    write(word === 'yr' ? String(value) : `-${String(value).padStart(2, '0')}`)
  }
  if (word === 's' && value !== null) write(`\uFDD0${value}\uFDD1`)
  if (word === 'outlinelevel') write('\uFDD0outline\uFDD1')
  return group
}
