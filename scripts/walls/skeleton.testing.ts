import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const PROJECT = join(import.meta.dirname, '../..')

/** What decides whether a wall stands; copied as it is. */
const SETTINGS = [
  ...['.dependency-cruiser.mjs', 'eslint.config.mjs', 'knip.json', '.prettierrc.json', '.prettierignore'],
  ...['tsconfig.base.json', 'tsconfig.json', 'shared/tsconfig.json', 'shared/tsconfig.test.json'],
  ...['electron/tsconfig.json', 'electron/preload/tsconfig.json', 'renderer/tsconfig.json'],
  ...[
    'renderer/tsconfig.test.json',
    'renderer/worker/tsconfig.json',
    'renderer/catalogue/tsconfig.json',
    'e2e/tsconfig.json',
    'scripts/tsconfig.json',
  ],
]

/** Files of a project: content by path. */
export type Tree = Readonly<Record<string, string>>

/**
 * A small project of its own in the system's temporary folder: the settings of this one, its packages by link, and
 * the files of `tree`; package.json names only the `packages` that they use. Returns its folder.
 */
export function createSkeleton(tree: Tree, packages: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'quotedesk-walls-'))
  for (const path of SETTINGS) cpSync(join(PROJECT, path), join(root, path))
  linkPackages(root)
  const { devDependencies, ...rest } = readManifest()
  const used = Object.fromEntries(packages.map((name) => [name, devDependencies[name]]))
  writeTree(root, {
    'package.json': `${JSON.stringify({ ...rest, devDependencies: used }, null, 2)}\n`,
    ...tree,
  })
  return root
}

/** Writes the files of `tree` below `root`. */
export function writeTree(root: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** Removes a skeleton; the packages it links to stay. */
export function removeSkeleton(root: string): void {
  rmSync(root, { recursive: true, force: true })
}

/** Every package by its own link, so that the tools' caches stay in the skeleton. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (name.startsWith('.')) continue
    symlinkSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name))
  }
}

function readManifest(): { devDependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
}
