import type { DomDocument, DomElement } from './dom'
import { proseLength } from './prune'

/** Where pages say that their article is, the surer signs first. */
const CONTAINERS = [
  '[itemprop~="articleBody"]',
  '.article-body, .article__body, .story-body, .entry-content, .post-content, .article-content, .post-body',
  'article, [role="article"]',
  'main, [role="main"]',
]
/** A container with less prose holds a teaser. */
const LEAST = 300

/** The part of a page that its markup names as the article; `null` when none of any length does. */
export function findContainer(document: DomDocument): DomElement | null {
  for (const selector of CONTAINERS) {
    const found = [...document.querySelectorAll(selector)].map((element) => ({
      element,
      length: proseLength(element),
    }))
    const [largest] = found.toSorted((a, b) => b.length - a.length)
    if (largest && largest.length >= LEAST) return largest.element
  }
  return null
}
