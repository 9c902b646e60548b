import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkAgainst } from './check.testing'

const read = (name: string) => readFileSync(new URL(`benchmark/${name}`, import.meta.url), 'utf8')

describe('N7.1 the pairs written by hand', () => {
  const judged = read('handWritten.tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [source = '', wanted = '', quote = ''] = line.split('\t')
      return { wanted, quote, finding: checkAgainst(read(`sources/${source}`), quote).finding }
    })

  test('nine in ten are right', () => {
    expect(judged.length).toBeGreaterThanOrEqual(100)
    expect(judged.filter(({ wanted, finding }) => wanted === finding).length).toBeGreaterThan(
      judged.length * 0.9,
    )
  })

  test('none is wrongly exact or wrongly found', () => {
    expect(judged.filter(({ wanted, finding }) => finding === 'exact' && wanted !== 'exact')).toEqual([])
    expect(judged.filter(({ wanted, finding }) => wanted === 'not-found' && finding !== wanted)).toEqual([])
  })
})
