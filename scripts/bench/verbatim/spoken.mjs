import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../shared/verbatim/benchmark')

/** @typedef {{ readonly name: string, readonly text: string, readonly paragraphs: readonly (readonly string[])[] }} Spoken */

/** The sources of the benchmark: each with its text as it is checked against, and the sentences of each paragraph that somebody says. @returns {readonly Spoken[]} */
export function readSources() {
  return readdirSync(join(folder, 'sources'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, 'sources', name), 'utf8')
      return { name, text, paragraphs: toParagraphs(name, text) }
    })
}

/** @typedef {{ readonly source: string, readonly finding: string, readonly quote: string, readonly why: string }} HandWritten */

/** The pairs written by hand. @returns {readonly HandWritten[]} */
export function readHandWritten() {
  return readFileSync(join(folder, 'handWritten.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [source = '', finding = '', quote = '', why = ''] = line.split('\t')
      return { source, finding, quote, why }
    })
}

/** Captions and numbered lines have no paragraphs to take whole sentences from; of them only pairs are written by hand. */
const WITHOUT = new Set(['councilCaptions.txt', 'depositionLines.txt', 'postThread.txt'])

/** @param {string} name @param {string} text */
function toParagraphs(name, text) {
  if (WITHOUT.has(name)) return []
  const plain = name.endsWith('.vtt') ? joinCues(text) : text
  return plain
    .split(/\n\s*\n/)
    .slice(1)
    .map((paragraph) =>
      paragraph.replace(/\n/g, ' ').replace(/^(?:\[[\d:]+\] |\d+\. )?(?:[A-Z][\w.' -]{1,30}: |[QA]\. )?/, ''),
    )
    .filter((paragraph) => !/[[(]/.test(paragraph))
    .map((paragraph) =>
      paragraph
        .split(/(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Dr)\.) (?=[A-Z])/)
        .filter((sentence) => sentence.split(' ').length > 4),
    )
}

/** The cues of one speaker in one paragraph. @param {string} text */
function joinCues(text) {
  const said = [...text.matchAll(/<v ([^>]+)>([^<]*?)\n(?=\n|$)/g)]
  let last = ''
  return said
    .map(([, speaker = '', words = '']) => {
      const start = speaker === last ? ' ' : '\n\n'
      last = speaker
      return start + words.replace(/\n/g, ' ')
    })
    .join('')
}
