import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanPackages, cleanTree } from './cleanTree.testing'
import { toFingerprint } from './lint.mjs'
import { createSkeleton, removeSkeleton, writeTree } from './skeleton.testing'

let root = ''

beforeAll(() => {
  root = createSkeleton(cleanTree, cleanPackages)
})

afterAll(() => {
  removeSkeleton(root)
})

test('the same tree has the same fingerprint', () => {
  expect(toFingerprint(root)).toBe(toFingerprint(root))
})

test.each(['shared/text/span.ts', 'renderer/tsconfig.json', 'eslint.config.mjs', 'package.json'])(
  'a change of %s changes it, and with it what counts as linted',
  (path) => {
    const before = toFingerprint(root)
    writeTree(root, { [path]: '{}\n' })
    expect(toFingerprint(root)).not.toBe(before)
  },
)
