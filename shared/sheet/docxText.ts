import { markup, type Markup } from './markup'

/** How a run of text looks; styles of paragraphs decide the rest. */
export interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Six hexadecimal digits. */
  readonly color?: string
}

/** A run of text; line breaks in it stay. */
export function toRun(text: string, look: RunLook = {}): Markup {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, at) => markup`${at > 0 ? markup`<w:br/>` : null}<w:t xml:space="preserve">${line}</w:t>`)
  return markup`<w:r><w:rPr>${look.bold ? markup`<w:b/>` : null}${look.italic ? markup`<w:i/>` : null}${look.color === undefined ? null : markup`<w:color w:val="${look.color}"/>`}</w:rPr>${lines}</w:r>`
}

/** The address of a web page as a link; any other text as it is. */
export function toLinkRun(url: string): Markup {
  if (!/^https?:\/\//i.test(url)) return toRun(url)
  const instruction = ` HYPERLINK "${url.replaceAll('"', '%22').replaceAll('\\', '%5C')}" `
  return markup`<w:fldSimple w:instr="${instruction}">${toRun(url, { color: '1D56B4' })}</w:fldSimple>`
}

/** The styles of paragraphs, by their ids in `docxParts.ts`. */
export type ParagraphStyle =
  'Title' | 'Heading1' | 'Heading2' | 'Kicker' | 'Mark' | 'Words' | 'Detail' | 'Context' | 'Label' | 'Box'

/** A paragraph of the runs. */
export function toParagraph(style: ParagraphStyle, ...runs: readonly Markup[]): Markup {
  return markup`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`
}
