import type { Tree } from './skeleton.testing'

/** A file that breaks one rule, and the wall that has to say so. */
export interface Planted {
  readonly wall: string
  /** What the wall's line on the file contains. */
  readonly rule: string
  readonly path: string
  readonly content: string
  /** Files that the violation needs in order to be one. */
  readonly beside?: Tree
}

const exported = (value: string) => `/** Documented. */\nexport const value = ${value}\n`

/** A runtime's globals where there is no such runtime. */
export const plantedTypes: readonly Planted[] = [
  {
    rule: `TS2584: Cannot find name 'document'`,
    path: 'shared/text/title.ts',
    content: exported('document.title'),
  },
  {
    rule: `TS2591: Cannot find name 'process'`,
    path: 'shared/text/home.ts',
    content: exported('process.cwd()'),
  },
  {
    rule: `TS2584: Cannot find name 'document'`,
    path: 'electron/main/page.ts',
    content: exported('document.title'),
  },
  {
    rule: `TS2591: Cannot find name 'process'`,
    path: 'renderer/ui/home.ts',
    content: exported('process.cwd()'),
  },
  {
    rule: `TS2584: Cannot find name 'document'`,
    path: 'renderer/worker/page.ts',
    content: exported('document.title'),
  },
  {
    rule: `TS2532: Object is possibly 'undefined'`,
    path: 'shared/text/first.ts',
    content: exported('[1][0].toFixed()'),
  },
].map((planted) => ({ wall: 'types', ...planted }))

/** Code that nobody uses. */
export const plantedUnused: readonly Planted[] = [
  { rule: 'files', path: 'shared/verbatim/nobody.ts', content: exported('1') },
  {
    rule: 'exports nobodyToo',
    path: 'shared/verbatim/some.ts',
    content: `${exported('1')}\n/** Documented. */\nexport const nobodyToo = 1\n`,
    beside: { 'shared/verbatim/some.test.ts': `import { value } from './some'\n\nvalue.toFixed()\n` },
  },
  { rule: 'unlisted tinykeys', path: 'renderer/views/desk/keys.test.ts', content: `import 'tinykeys'\n` },
].map((planted) => ({ wall: 'unused', ...planted }))

/** A file that Prettier would write otherwise. */
export const plantedFormat: readonly Planted[] = [
  { wall: 'format', rule: '', path: 'shared/text/untidy.ts', content: 'export  const untidy = "1";\n' },
]

/** Names that say nothing, or not what is inside. */
export const plantedNames: readonly Planted[] = [
  { rule: 'empty-name', path: 'shared/text/utils.ts' },
  { rule: 'empty-name', path: 'shared/text/types.test.ts' },
  { rule: 'empty-name', path: 'renderer/views/common/List.tsx' },
  { rule: 'no-barrel', path: 'shared/text/index.ts' },
  { rule: 'component-name', path: 'renderer/ui/button.tsx' },
  { rule: 'file-name', path: 'shared/text/two-words.ts' },
].map((planted) => ({ wall: 'names', content: exported('1'), ...planted }))
