import { Readability } from '@mozilla/readability'
import type { DomDocument, DomElement } from './dom'

/** A page of more elements is a catalogue, not an article; ranking them would take minutes. */
const MOST_ELEMENTS = 60_000
/** What is shorter in all was not found rightly: Readability tries again with weaker rules. */
const SHORT = 250

/** The part of a page that is its article, by Mozilla's Readability; the body when nothing stands out. Changes the page. */
export function findContent(document: DomDocument): DomElement {
  const elements = [...document.querySelectorAll('*')].length
  if (elements > MOST_ELEMENTS) return document.querySelector('article, main') ?? document.body
  const serializer = (node: unknown): unknown => node
  const read = new Readability<unknown>(document, {
    charThreshold: SHORT,
    keepClasses: true,
    disableJSONLD: true,
    serializer,
  }).parse()
  return isContent(read?.content) ? read.content : document.body
}

function isContent(value: unknown): value is DomElement {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value
}
