import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './lines'

async function split(chunks: readonly (string | Uint8Array)[], limit = 1000) {
  const lines: (string | null)[] = []
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk))
  }
  for await (const line of splitLines(stream(), limit)) {
    expect(line.number).toBe(lines.length + 1)
    lines.push(line.text)
  }
  return lines
}

describe('lines of a stream', () => {
  it.each([
    ['C4.1 ends in a line feed', ['a\nb\n'], ['a', 'b']],
    ['C4.1 ends without one', ['a\nb'], ['a', 'b']],
    ['C4.1 an empty line counts', ['a\n\nb'], ['a', '', 'b']],
    ['C4.1 a line over several chunks', ['a', 'b', '\nc'], ['ab', 'c']],
    ['C4.2 only a line feed ends a line', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
    ['C4.2 a byte order mark is not part of the first line', ['\uFEFFa\nb'], ['a', 'b']],
  ])('%s', async (_, chunks, lines) => {
    expect(await split(chunks)).toEqual(lines)
  })

  it('C4.3 gives up a line that is too long, not those after it', async () => {
    expect(await split(['abc', 'def', '\ngh\n'], 4)).toEqual([null, 'gh'])
  })

  it('C4.4 gives up a line that is not UTF-8', async () => {
    expect(await split([new Uint8Array([0xe9, 0x0a]), 'b'])).toEqual([null, 'b'])
  })

  it('C4.5 any text in any chunks is the text split at its line feeds', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r') }).map((words) => `x${words}`)
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (words, size) => {
        const bytes = Buffer.from(words, 'utf8')
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        )
        const lines = words.split('\n')
        expect(await split(chunks)).toEqual(lines.at(-1) === '' ? lines.slice(0, -1) : lines)
      }),
    )
  })
})
