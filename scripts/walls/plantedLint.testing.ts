import type { Planted } from './planted.testing'

const comment = '/** Documented. */\n'

/** What nobody may write: rule, file, content. */
const forbidden = [
  ['no-restricted-properties', 'shared/text/clock.ts', `${comment}export const now = () => Date.now()\n`],
  ['no-restricted-syntax', 'shared/text/today.ts', `${comment}export const today = () => new Date()\n`],
  ['no-restricted-properties', 'shared/text/dice.ts', `${comment}export const dice = () => Math.random()\n`],
  ['no-restricted-imports', 'shared/sheet/ownSchema.ts', `import { z } from 'zod'\n\nz.string()\n`],
  [
    'no-restricted-syntax',
    'renderer/ui/Markup.tsx',
    `export const Markup = () => <p dangerouslySetInnerHTML={{ __html: '' }} />\n`,
  ],
  [
    'no-restricted-syntax',
    'renderer/ui/markupProps.ts',
    `export const props = { dangerouslySetInnerHTML: { __html: '' } }\n`,
  ],
  ['no-restricted-properties', 'renderer/ui/rawMarkup.ts', `document.body.innerHTML = '<p>'\n`],
  [
    'no-restricted-properties',
    'renderer/views/desk/ask.ts',
    `export const ask = () => window.quotedesk['file.read']()\n`,
  ],
  ['no-restricted-properties', 'renderer/app/askToo.ts', 'export const { quotedesk } = window\n'],
  ['no-restricted-globals', 'renderer/app/askAlso.ts', 'export const api = quotedesk\n'],
  [
    'no-restricted-imports',
    'renderer/app/callMain.ts',
    `import { readQuote } from '../bridge/mainProcess'\n\nvoid readQuote()\n`,
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'electron/main/forget.ts',
    `import { readQuote } from './handlers'\n\nreadQuote('')\n`,
  ],
  ['@typescript-eslint/no-explicit-any', 'electron/main/anything.ts', 'const text = (1 as any) + 1\n'],
  ['@typescript-eslint/no-non-null-assertion', 'electron/main/surely.ts', 'process.argv.at(0)!.trim()\n'],
  ['no-eval', 'electron/main/evaluate.ts', `eval('1')\n`],
  ['@typescript-eslint/no-implied-eval', 'electron/main/compile.ts', `new Function('return 1')()\n`],
  ['no-console', 'electron/main/chatter.ts', `console.log('here')\n`],
  ['no-restricted-exports', 'electron/main/nameless.ts', 'const nameless = 1\n\nexport default nameless\n'],
  ['no-restricted-syntax', 'electron/main/barrel.ts', `export * from './handlers'\n`],
  [
    '@typescript-eslint/no-import-type-side-effects',
    'electron/main/loadsForType.ts',
    `import { type Quote } from '../../shared/model/quote'\n\nexport type { Quote }\n`,
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'electron/main/half.ts',
    `${comment}export function half(side: 'left' | 'right') {\n  switch (side) {\n    case 'left':\n      return 1\n  }\n}\n`,
  ],
  ['jsdoc/require-jsdoc', 'shared/text/bareFunction.ts', 'export function bare() {\n  return 1\n}\n'],
  ['jsdoc/require-jsdoc', 'shared/model/bareType.ts', `export type Bare = 'one' | 'two'\n`],
  ['jsdoc/require-jsdoc', 'electron/main/bareShape.ts', 'export interface Bare {\n  readonly one: 1\n}\n'],
  ['jsdoc/require-jsdoc', 'renderer/store/bareValue.ts', 'export const bare = 1\n'],
  ['jsdoc/require-jsdoc', 'renderer/actions/bareClass.ts', 'export class Bare {\n  one = 1\n}\n'],
  ['max-lines', 'electron/main/long.ts', '// A line.\n'.repeat(301)],
  [
    'max-lines-per-function',
    'electron/main/longFunction.ts',
    `${comment}export function long(n: number) {\n${'  n++\n'.repeat(50)}  return n\n}\n`,
  ],
  [
    'react-hooks/rules-of-hooks',
    'renderer/ui/Sometimes.tsx',
    `import { useState } from 'react'\n\nexport function Sometimes({ on }: { on: boolean }) {\n` +
      `  if (on) useState(1)\n  return null\n}\n`,
  ],
  [
    'vitest/expect-expect',
    'shared/text/idle.test.ts',
    `import { test } from 'vitest'\n\ntest('nothing', () => undefined)\n`,
  ],
  [
    'vitest/no-focused-tests',
    'shared/text/focused.test.ts',
    `import { expect, test } from 'vitest'\n\ntest.only('one', () => {\n  expect(1).toBe(1)\n})\n`,
  ],
  [
    'no-restricted-syntax',
    'e2e/focused.spec.ts',
    `import { expect, test } from '@playwright/test'\n\ntest.only('one', () => {\n  expect(1).toBe(1)\n})\n`,
  ],
] as const

/** The violations that ESLint sees. */
export const plantedLint: readonly Planted[] = forbidden.map(([rule, path, content]) => ({
  wall: 'lint',
  rule,
  path,
  content,
}))
