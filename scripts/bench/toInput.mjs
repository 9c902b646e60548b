/**
 * A text as the engine wants it.
 *
 * @param {string} text
 * @returns {import('../../shared/model/extraction').ExtractionInput}
 */
export function toInput(text) {
  return { id: 'bench', text, title: null, url: null, published: null }
}
