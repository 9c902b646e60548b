import { markup, type Markup } from './markup'
import type { ParagraphStyle } from './docxText'

/** What kind each part is of. */
export const contentTypes = markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>`

/** Where the document is. */
export const packageLinks = markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** Where its parts are. */
export const documentLinks = markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="footer" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>`

const field = (name: string): Markup =>
  markup`<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`

/** The number of the page at its foot. */
export const footer = markup`<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Kicker"/><w:jc w:val="right"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`

interface StyleLook {
  readonly name: string
  /** Half points. */
  readonly size: number
  readonly serif?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
  readonly color?: string
  /** Space before and after, twentieths of a point. */
  readonly space: readonly [before: number, after: number]
  readonly indent?: number
  /** Whether it stays on the page of what follows. */
  readonly leads?: boolean
  readonly outline?: number
}

const looks: Readonly<Record<ParagraphStyle, StyleLook>> = {
  Title: { name: 'Title', size: 40, serif: true, bold: true, space: [0, 120] },
  Heading1: {
    name: 'heading 1',
    size: 34,
    serif: true,
    bold: true,
    space: [40, 120],
    leads: true,
    outline: 0,
  },
  Heading2: { name: 'heading 2', size: 22, bold: true, space: [360, 60], leads: true, outline: 1 },
  Kicker: { name: 'Kicker', size: 18, color: '5C656A', space: [60, 0] },
  Mark: { name: 'Mark', size: 20, bold: true, color: '805000', space: [0, 120] },
  Words: { name: 'Words', size: 26, serif: true, space: [0, 100], leads: true },
  Detail: { name: 'Detail', size: 19, color: '434B50', space: [0, 20] },
  Context: { name: 'Context', size: 21, serif: true, color: '434B50', space: [0, 40], indent: 300 },
  Label: { name: 'Label', size: 17, color: '5C656A', space: [100, 20], leads: true },
  Box: { name: 'Box', size: 19, space: [0, 20] },
}

/** The styles of paragraphs. */
export const styles = markup`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="20"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(looks).map(([id, look]) => toStyle(id, look))}</w:styles>`

function toStyle(id: string, look: StyleLook): Markup {
  const { name, size, serif, bold, italic, color, space, indent, leads, outline } = look
  const [before, after] = space
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${leads ? markup`<w:keepNext/>` : null}<w:spacing w:before="${before}" w:after="${after}"/>${indent === undefined ? null : markup`<w:ind w:left="${indent}"/>`}${outline === undefined ? null : markup`<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>${serif ? markup`<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>` : null}${bold ? markup`<w:b/>` : null}${italic ? markup`<w:i/>` : null}${color === undefined ? null : markup`<w:color w:val="${color}"/>`}<w:sz w:val="${size}"/></w:rPr></w:style>`
}
