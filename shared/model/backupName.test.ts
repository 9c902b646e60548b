import { describe, expect, it } from 'vitest'
import { parseBackupName, toBackupName } from './backupName'

const facts = { at: '2026-03-05T14:40:09Z', reason: 'daily', articles: 3, quotes: 24 } as const

describe('the name of a backup', () => {
  it('B1.1 says when, why and how much, and is read back', () => {
    const name = toBackupName(facts)
    expect(name).toBe('quotedesk-2026-03-05T144009Z-daily-3-articles-24-quotes.quotedesk')
    expect(parseBackupName(name)).toEqual(facts)
  })

  it.each([
    'x.quotedesk',
    '../quotedesk-2026-03-05T144009Z-daily-3-articles-24-quotes.quotedesk',
    'quotedesk-2026-03-05T144009Z-why-3-articles-24-quotes.quotedesk',
  ])('B1.1 another name is none: %s', (name) => {
    expect(parseBackupName(name)).toBe(null)
  })
})
