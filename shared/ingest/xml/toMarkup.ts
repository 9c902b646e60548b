import type { XmlElement } from './xmlTree'

/** The content of an element as markup again, without attributes: words and the elements around them. */
export function toMarkup(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        : `<${child.name}>${toMarkup(child)}</${child.name}>`,
    )
    .join('')
}
