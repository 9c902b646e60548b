import { toPrintable } from './printable'

/** A piece of HTML that is safe to put on a page as it is. Only the `markup` tag makes one. */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | null | Markup | readonly Markup[]

/**
 * HTML from a template: what stands in the template itself is taken as it is, every value in it is escaped for text
 * and for attributes in quotation marks, unless it is `Markup` already. `null` prints nothing.
 */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = template.map((part, index) => part + toSource(values[index] ?? null))
  return new Markup(parts.join(''))
}

function toSource(value: Value): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.source
  if (typeof value === 'object') return value.map((part) => part.source).join('')
  return escapeText(String(value))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return toPrintable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
