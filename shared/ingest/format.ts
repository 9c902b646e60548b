import type { FormatName } from '../model/articleFormats'
import type { Reader } from './reader'

/** A format that articles come in. */
export interface Format {
  readonly mediaType: string
  /** Loads its reader, with the libraries that it needs. */
  readonly load: () => Promise<Reader>
}

/**
 * Every format that is read. A new one has its endings in `model/articleFormats.ts`, an entry in here, its reader in a
 * folder beside this file, and its first bytes in `sniffFormat.ts` where they tell it.
 */
export const formats = {
  txt: {
    mediaType: 'text/plain',
    load: async () => (await import('./text/plainText')).readPlainText,
  },
  markdown: {
    mediaType: 'text/markdown',
    load: async () => (await import('./text/markdown')).readMarkdown,
  },
  html: {
    mediaType: 'text/html',
    load: async () => (await import('./html/readHtml')).readHtml,
  },
  mhtml: {
    mediaType: 'multipart/related',
    load: async () => (await import('./mail/mhtml')).readMhtml,
  },
  pdf: {
    mediaType: 'application/pdf',
    load: async () => (await import('./pdf/readPdf')).readPdf,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./office/docx')).readDocx,
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    load: async () => (await import('./office/odt')).readOdt,
  },
  rtf: {
    mediaType: 'application/rtf',
    load: async () => (await import('./office/rtf')).readRtf,
  },
  eml: {
    mediaType: 'message/rfc822',
    load: async () => (await import('./mail/eml')).readEml,
  },
  feed: {
    mediaType: 'application/xml',
    load: async () => (await import('./feed/feed')).readFeed,
  },
  ndjson: {
    mediaType: 'application/x-ndjson',
    load: async () => (await import('./records/readRecords')).readJsonRecords,
  },
  csv: {
    mediaType: 'text/csv',
    load: async () => (await import('./records/readRecords')).readCsvRecords,
  },
  vtt: {
    mediaType: 'text/vtt',
    load: async () => (await import('./captions/captions')).readCaptions,
  },
  srt: {
    mediaType: 'application/x-subrip',
    load: async () => (await import('./captions/captions')).readCaptions,
  },
} as const satisfies Readonly<Record<FormatName, Format>>
