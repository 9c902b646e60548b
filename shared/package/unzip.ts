import { unzipSync } from 'fflate'
import { fail, type Result, succeed } from '../model/result'
import { entryName } from './manifest'
import type { PackageProblem } from './packageProblem'

/** The most that a package may hold: entries, bytes of one and of all of them, and how far one may have been pressed. */
const limits = { entries: 200_000, entryBytes: 1 << 30, totalBytes: 1 << 30, ratio: 300 } as const

/** Small entries press well beyond the ratio without being a threat. */
const smallBytes = 1 << 20

interface Listed {
  readonly name: string
  readonly size: number
  readonly originalSize: number
}

/** The files of a ZIP by their names. Names, number, sizes and ratios are judged by its directory before anything is unpacked. */
export function unzip(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, PackageProblem> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: 'not-a-package', entry: null })
  try {
    const listed = listEntries(bytes)
    if (listed === null) return fail({ code: 'too-large', entry: null })
    const problem = findProblem(listed)
    return problem ? fail(problem) : succeed(new Map(Object.entries(unzipSync(bytes))))
  } catch {
    return fail({ code: 'damaged', entry: null })
  }
}

class TooMany extends Error {}

function listEntries(bytes: Uint8Array): readonly Listed[] | null {
  const listed: Listed[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (listed.length === limits.entries) throw new TooMany()
        listed.push({ name, size, originalSize })
        return false
      },
    })
    return listed
  } catch (error) {
    if (error instanceof TooMany) return null
    throw error
  }
}

function findProblem(listed: readonly Listed[]): PackageProblem | null {
  const odd = listed.find(({ name }) => name !== 'manifest.json' && !entryName.test(name))
  if (odd) return { code: 'unsafe-name', entry: odd.name.slice(0, 200) }
  const twice = listed.find(({ name }, at) => listed[at + 1]?.name === name)
  if (twice || new Set(listed.map(({ name }) => name)).size < listed.length)
    return { code: 'damaged', entry: twice?.name ?? null }
  const large = listed.find(isTooLarge)
  if (large) return { code: 'too-large', entry: large.name }
  const total = listed.reduce((sum, { originalSize }) => sum + originalSize, 0)
  return total > limits.totalBytes ? { code: 'too-large', entry: null } : null
}

function isTooLarge({ size, originalSize }: Listed): boolean {
  if (originalSize > limits.entryBytes) return true
  return originalSize > smallBytes && originalSize > size * limits.ratio
}
