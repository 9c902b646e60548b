import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cleanPackages, cleanTree } from './cleanTree.testing'
import { type Planted, plantedFormat, plantedNames, plantedTypes, plantedUnused } from './planted.testing'
import { plantedImports } from './plantedImports.testing'
import { plantedLint } from './plantedLint.testing'
import { runWalls } from './runWalls.mjs'
import { createSkeleton, removeSkeleton, type Tree } from './skeleton.testing'
import { asJson, toLines } from './toLines.testing'
import { walls } from './walls.mjs'

/** A file in the wrong place spoils what the compiler thinks of others: two trees, each with its own violations. */
const trees = [
  [...plantedTypes, ...plantedLint, ...plantedFormat],
  [...plantedImports, ...plantedUnused, ...plantedNames],
]
const planted = trees.flat()

/** What each wall said of a tree that holds the clean files and all its violations. */
const found = new Map<string, { readonly ok: boolean; readonly lines: readonly string[] }>()

async function plantAndRun(violations: readonly Planted[]): Promise<void> {
  const tree = violations.reduce<Tree>(
    (files, { path, content, beside }) => ({ ...files, [path]: content, ...beside }),
    cleanTree,
  )
  const root = createSkeleton(tree, [...cleanPackages, 'ulid'])
  try {
    const chosen = walls.filter(({ name }) => violations.some(({ wall }) => wall === name)).map(asJson)
    for (const { name, ok, output } of await runWalls(root, undefined, chosen)) {
      found.set(name, { ok, lines: toLines(name, output, root) })
    }
  } finally {
    removeSkeleton(root)
  }
}

beforeAll(async () => {
  for (const violations of trees) await plantAndRun(violations)
}, 120_000)

describe.each(walls.map(({ name }) => name))('the wall of %s', (wall) => {
  const violations = planted.filter((violation) => violation.wall === wall)

  test('falls when something is planted', () => {
    expect(violations.length).toBeGreaterThan(0)
    expect(found.get(wall)?.ok).toBe(false)
  })

  test.each(violations)('sees $rule in $path', ({ path, rule }) => {
    const lines = found.get(wall)?.lines.filter((line) => line.startsWith(path)) ?? []
    expect(lines.filter((line) => line.includes(rule))).not.toEqual([])
  })

  test('has nothing to say of the clean files', () => {
    const clean = Object.keys(cleanTree)
    const lines = found.get(wall)?.lines ?? []
    expect(lines.filter((line) => clean.some((path) => line.startsWith(path)))).toEqual([])
  })
})

test('a clean tree passes every wall', { timeout: 90_000 }, async () => {
  const root = createSkeleton(cleanTree, cleanPackages)
  try {
    const results = await runWalls(root)
    expect(results.map(({ name }) => name)).toEqual(walls.map(({ name }) => name))
    expect(results.filter(({ ok }) => !ok)).toEqual([])
  } finally {
    removeSkeleton(root)
  }
})

test('every rule for imports has its violation', async () => {
  const { default: settings } = (await import(
    join(import.meta.dirname, '../../.dependency-cruiser.mjs')
  )) as {
    default: { forbidden: { name: string; comment: string }[] }
  }
  const unbroken = settings.forbidden.filter(
    ({ name }) => !plantedImports.some(({ rule }) => rule === `[${name}]`),
  )
  expect(unbroken.map(({ name }) => name)).toEqual([])
  expect(settings.forbidden.filter(({ comment }) => comment.length < 30)).toEqual([])
})

test('no two violations share a file', () => {
  const paths = [...Object.keys(cleanTree), ...planted.map(({ path }) => path)]
  expect(paths).toHaveLength(new Set(paths).size)
})

test('a package that nobody uses is seen', () => {
  expect(found.get('unused')?.lines).toContain('package.json devDependencies ulid')
})
