import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const onlyThrough = (name, place) => ({ name, message: `Import ${name} through ${place} alone.` })

export default tseslint.config(
  { ignores: ['out', 'node_modules', 'test-results', 'playwright-report', '**/fixtures/**'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'shared/tsconfig.json',
          'shared/tsconfig.test.json',
          'electron/tsconfig.json',
          'electron/preload/tsconfig.json',
          'renderer/tsconfig.json',
          'renderer/worker/tsconfig.json',
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
      'no-restricted-imports': ['error', { paths: [onlyThrough('zod', 'shared/model/schema')] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['shared/model/schema.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['shared/**'],
    ignores: ['**/*.test.ts', '**/*.testing.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is a parameter of a pure function.' },
        { object: 'Math', property: 'random', message: 'Randomness is a parameter of a pure function.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is a parameter of a pure function.',
        },
      ],
    },
  },
  { files: ['renderer/**'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**/*.spec.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['electron/cli/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['*.mjs', '*.config.ts', '.dependency-cruiser.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
