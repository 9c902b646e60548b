import type { Block } from '../block'
import { toContentBlocks } from './contentBlocks'
import { parsePage } from './dom'
import { dropFurniture } from './dropFurniture'
import { prune } from './prune'

/** The paragraphs of markup that is all article, as feeds and mails hold it; `null` when it is nested too deep. */
export function readHtmlBlocks(html: string): readonly Block[] | null {
  const page = parsePage(html)
  if (!page.ok) return null
  prune(page.value)
  return dropFurniture(toContentBlocks(page.value.body))
}
