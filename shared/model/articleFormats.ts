/** The formats that articles come in, with the endings of their files' names, without the dot. */
export const articleEndings = {
  txt: ['txt', 'text'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml', 'shtml'],
  mhtml: ['mhtml', 'mht'],
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  rtf: ['rtf'],
  eml: ['eml'],
  feed: ['rss', 'atom', 'xml', 'rdf'],
  ndjson: ['ndjson', 'jsonl', 'json'],
  csv: ['csv', 'tsv'],
  vtt: ['vtt'],
  srt: ['srt'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The name of a format. */
export type FormatName = keyof typeof articleEndings

const formatNames = Object.keys(articleEndings) as FormatName[]

/** The format whose files have this ending; nothing when there is none. */
export function findNamedFormat(fileName: string): FormatName | undefined {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  return formatNames.find((format) => articleEndings[format].some((one: string) => one === ending))
}

/** Whether a file found in a folder is taken for an article: its ending is known, and it is not hidden. */
export function isArticleFile(fileName: string): boolean {
  return !/^[.~]/.test(fileName) && fileName.includes('.') && findNamedFormat(fileName) !== undefined
}
