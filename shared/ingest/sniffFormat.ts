import type { FormatName } from '../model/articleFormats'
import { listZipNames } from './zip/zipEntries'

/** So many bytes at the start tell a format, where they do. */
const SEEN = 16 * 1024
const ZIP = 'PK\x03\x04'
/** Formats that nothing but the name tells: their files begin as any text may. */
const BY_NAME: readonly FormatName[] = ['markdown', 'csv', 'ndjson']

const HEADER_LINES = /^(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/
const MAIL = /^(?:MIME-Version|Received|Return-Path|Message-ID|Delivered-To):/im
const SENDER = /^From:[\s\S]*^(?:Date|To|Subject):|^(?:Date|To|Subject):[\s\S]*^From:/im

/** The format of a file by its first bytes; by what it is `named` where those do not tell; plain text where neither does. */
export function sniffFormat(named: FormatName | undefined, bytes: Uint8Array): FormatName {
  const start = toStart(bytes)
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (named === 'docx' && start.startsWith('\xD0\xCF\x11')) return named
  if (start.startsWith(ZIP)) return sniffZip(bytes) ?? (named === 'odt' ? named : 'docx')
  return (
    sniffText(start, named) ?? (named && (BY_NAME.includes(named) || isMarked(named, start)) ? named : 'txt')
  )
}

/** The first characters, one for each byte but NUL, so that ASCII reads the same in UTF-8 and UTF-16. */
function toStart(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, SEEN).filter((byte) => byte !== 0))
  return start.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').trimStart()
}

function sniffZip(bytes: Uint8Array): FormatName | null {
  const names = listZipNames(bytes)
  if (names.includes('word/document.xml')) return 'docx'
  return names.includes('content.xml') ? 'odt' : null
}

function sniffText(start: string, named: FormatName | undefined): FormatName | null {
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (/^WEBVTT\b/.test(start)) return 'vtt'
  if (/^\d+[^\S\n]*\r?\n\d\d:\d\d:\d\d[,.]\d+\s+-->/.test(start)) return 'srt'
  const markup = start
    .replace(
      /^(?:\s*(?:<\?xml[^>]*\?>|<\?xml-stylesheet[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE (?!html)[^>[]*>))+/i,
      '',
    )
    .trimStart()
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(markup)) return 'html'
  if (/^<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(markup)) return 'feed'
  if (named === 'markdown') return null
  const head = HEADER_LINES.exec(start.replaceAll('\r', ''))?.[0]
  if (!head || !(MAIL.test(head) || (SENDER.test(head) && named !== 'txt'))) return null
  return /^Snapshot-Content-Location:|^Content-Type:\s*multipart\/related/im.test(head) && named !== 'eml'
    ? 'mhtml'
    : 'eml'
}

/** Whether a text may be what its name says, though it does not begin like it. */
function isMarked(named: FormatName, start: string): boolean {
  if (named === 'html') return /<\/?[a-z][^>]*>/i.test(start)
  if (named === 'feed') return start.startsWith('<')
  if (named === 'srt' || named === 'vtt') return start.includes('-->')
  return named === 'eml' || named === 'mhtml' ? HEADER_LINES.test(start.replaceAll('\r', '')) : false
}
