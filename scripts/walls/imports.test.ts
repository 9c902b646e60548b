import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanPackages, cleanTree } from './cleanTree.testing'
import { checkImports, findUnseen } from './imports.mjs'
import { createSkeleton, removeSkeleton, writeTree } from './skeleton.testing'
import { codeFolders, isModule, listFiles } from './sourceFiles.mjs'

let root = ''

beforeAll(() => {
  root = createSkeleton(cleanTree, cleanPackages)
})

afterAll(() => {
  removeSkeleton(root)
})

const modules = () => codeFolders.flatMap((folder) => listFiles(root, folder)).filter(isModule)

test('seeing every module is enough', () => {
  expect(findUnseen(root, new Set(modules()))).toEqual([])
})

test('a tool that saw nothing fails in every folder', () => {
  const unseen = findUnseen(root, new Set())
  expect(unseen.map((line) => line.split(':')[0])).toEqual(
    codeFolders.map((folder) => `too-few-modules  ${folder}`),
  )
})

test('one module that was not seen is named', () => {
  const seen = new Set(modules())
  seen.delete('shared/text/span.ts')
  expect(findUnseen(root, seen)).toEqual([
    expect.stringMatching(
      /^too-few-modules {2}shared: \d+ of \d+ modules seen; not seen: shared\/text\/span\.ts$/,
    ),
  ])
})

test('a folder without any module fails', () => {
  expect(findUnseen(join(root, 'nowhere'), new Set())).toHaveLength(codeFolders.length)
})

test('a cruise that leaves a folder out reports no violation, and fails', { timeout: 30_000 }, async () => {
  const rules = readFileSync(join(root, '.dependency-cruiser.mjs'), 'utf8')
  writeTree(root, {
    '.dependency-cruiser.mjs': rules.replace('  options: {', "  options: {\n    exclude: '^shared/',"),
  })
  const { ok, output } = await checkImports(root)
  expect(ok).toBe(false)
  expect(output).toMatch(/^too-few-modules {2}shared: 0 of \d+ modules seen/)
})

test('settings that cannot be read fail, with the tool’s own words', { timeout: 30_000 }, async () => {
  writeTree(root, { '.dependency-cruiser.mjs': 'export default { forbidden: 1 }\n' })
  const { ok, output } = await checkImports(root)
  expect(ok).toBe(false)
  expect(output).not.toBe('')
})
