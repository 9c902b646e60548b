import type { StatedDetail, StatedDetails } from '../block'
import { cleanWords } from '../cleanWords'
import { withDays } from '../withDays'
import { findAll, textOf, type XmlElement } from '../xml/xmlTree'

/** What programs write where nobody has said anything. */
const PLACEHOLDER =
  /^(?:untitled|document\d*|microsoft word.*|.*\.docx?|user|administrator|python-docx|author)$/i

/** The details in a document's properties, those of Office and of OpenDocument alike (both are Dublin Core). */
export function readCoreProperties(properties: XmlElement): StatedDetails {
  const first = (...names: readonly string[]): StatedDetail | undefined => {
    const value = findAll(properties, ...names)
      .map((element) => cleanWords(textOf(element)))
      .find((text) => text !== '' && !PLACEHOLDER.test(text))
    return value === undefined ? undefined : { value, from: 'properties' }
  }
  return withDays({
    title: first('dc:title'),
    byline: first('meta:initial-creator', 'dc:creator'),
    published: first('dcterms:created', 'meta:creation-date'),
    updated: first('dcterms:modified', 'dc:date'),
    language: first('dc:language'),
  })
}
