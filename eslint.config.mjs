import eslint from '@eslint/js'
import vitest from '@vitest/eslint-plugin'
import { defineConfig } from 'eslint/config'
import jsdoc from 'eslint-plugin-jsdoc'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const TESTS = ['**/*.{test,testing,spec}.{ts,tsx}', 'e2e/**']
const CONFIGS = ['*.mjs', '*.config.ts']

const onlyThrough = (name, place) => ({ name, message: `Import ${name} through ${place} alone.` })

const MARKUP = 'Text is put on the page by React; markup from a text would run in it.'
const TIME = 'Time is a parameter of a pure function.'

/** Properties that nobody may touch, anywhere. */
const properties = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map(
  (property) => ({ property, message: MARKUP }),
)

/** Forms that nobody may write, anywhere. */
const syntax = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: MARKUP },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: MARKUP },
  {
    selector: 'ExportAllDeclaration[exported=null]',
    message: 'No barrels: import a thing from the file that it lives in.',
  },
]

/**
 * Exported declarations that say what they are only with a comment. A type that is read off a documented value
 * (`z.infer<typeof quoteSchema>`, `(typeof verdicts)[number]`, `keyof WorkerCalls`) is documented there.
 */
const DERIVED = [
  '[typeAnnotation.typeName.right.name="infer"]',
  '[typeAnnotation.objectType.type="TSTypeQuery"]',
  '[typeAnnotation.type="TSTypeOperator"]',
].join(', ')
const documented = [
  `ExportNamedDeclaration[declaration.type="TSTypeAliasDeclaration"]:not(:has(> TSTypeAliasDeclaration:matches(${DERIVED})))`,
  'ExportNamedDeclaration[declaration.type=/^(TSInterface|Variable|Function|Class)Declaration$/]',
]

export default defineConfig(
  { ignores: ['out', 'node_modules', 'test-results', 'playwright-report', 'coverage', '**/fixtures/**'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: {
        project: [
          'shared/tsconfig.json',
          'shared/tsconfig.test.json',
          'electron/tsconfig.json',
          'electron/preload/tsconfig.json',
          'renderer/tsconfig.json',
          'renderer/worker/tsconfig.json',
          'renderer/catalogue/tsconfig.json',
          'renderer/tsconfig.test.json',
          'e2e/tsconfig.json',
          'scripts/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      'no-restricted-imports': ['error', { paths: [onlyThrough('zod', 'shared/model/schema')] }],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...syntax],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type A }` would still load the module at run time, unseen by the rules for folders.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // It asks for the very `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  { files: ['shared/model/schema.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['renderer/app/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [onlyThrough('zod', 'shared/model/schema')],
          patterns: [
            {
              group: ['**/bridge/*'],
              allowImportNames: ['onMenuCommand'],
              message:
                'Of the bridge the app listens to the menu; calls to the main process are for actions.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['shared/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        ...properties,
        { object: 'Date', property: 'now', message: TIME },
        { object: 'Math', property: 'random', message: 'Randomness is a parameter of a pure function.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...syntax,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: TIME },
      ],
    },
  },
  {
    files: [
      'shared/**/*.ts',
      'electron/**/*.ts',
      'renderer/{actions,store,bridge,worker,catalogue,screen}/**/*.ts',
    ],
    ignores: TESTS,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { contexts: documented, require: { FunctionDeclaration: false }, enableFixer: false },
      ],
    },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    // Tells of a library that the React Compiler would skip; the compiler is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['renderer/**'],
    ignores: ['renderer/bridge/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...properties,
        { property: 'quotedesk', message: 'Only renderer/bridge speaks to the preload.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'quotedesk', message: 'Only renderer/bridge speaks to the preload.' },
      ],
    },
  },
  { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}'],
    plugins: { vitest },
    rules: {
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'assert*', 'fc.assert'] },
      ],
      'vitest/no-focused-tests': 'error',
      'vitest/no-identical-title': 'error',
      'vitest/valid-expect': 'error',
    },
  },
  {
    files: ['e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...syntax,
        {
          selector: 'MemberExpression[property.name="only"][object.name=/^(test|describe)$/]',
          message: 'A focused spec hides all the others.',
        },
        {
          selector: 'MemberExpression[property.name="only"][object.property.name="describe"]',
          message: 'A focused spec hides all the others.',
        },
      ],
    },
  },
  { files: ['electron/cli/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  // The compiler knows which globals a script has.
  { files: ['scripts/**/*.mjs'], rules: { 'no-undef': 'off' } },
  {
    files: CONFIGS,
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off' },
  },
)
