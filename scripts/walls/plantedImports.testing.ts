import type { Planted } from './planted.testing'
import type { Tree } from './skeleton.testing'

/** Who may not import whom: rule, file, and what it imports. */
const forbidden = [
  ['text-imports-nothing', 'shared/text/ofQuotes.ts', '../model/quote'],
  ['text-uses-no-package', 'shared/text/withSchema.ts', 'zod'],
  ['model-imports-text', 'shared/model/decided.ts', '../review/reduce'],
  ['steps-never-meet', 'shared/ingest/andExtract.ts', '../extract/extract'],
  ['steps-never-meet', 'shared/extract/andRead.ts', '../ingest/readArticle'],
  ['steps-never-meet', 'shared/verbatim/andExtract.ts', '../extract/extract'],
  ['steps-never-meet', 'shared/review/andJudge.ts', '../verbatim/judge'],
  ['sheet-imports-model-text-review', 'shared/sheet/andExtract.ts', '../extract/extract'],
  ['sheet-imports-model-text-review', 'shared/catalogue/andSheet.ts', '../sheet/writeCsv'],
  ['contract-imports-model', 'shared/contract/withReview.ts', '../review/reduce'],
  ['sheet-imports-model-text-review', 'shared/sheet/toWindow.ts', '../../renderer/bridge/mainProcess'],
  ['folders-are-known', 'shared/ingest/byTrick.ts', '../tricks/trick'],
  ['preload-imports-contract-electron', 'electron/preload/withModel.ts', '../../shared/model/quote'],
  ['preload-runs-channels-alone', 'electron/preload/withSchemas.ts', '../../shared/contract/ipc'],
  ['preload-imports-contract-electron', 'electron/preload/withDisk.ts', 'node:fs'],
  ['main-imports-contract-model-text', 'electron/main/andExtract.ts', '../../shared/extract/extract'],
  ['main-imports-contract-model-text', 'electron/main/andCli.ts', '../cli/quotedesk'],
  ['fetch-imports-model', 'electron/fetch/andRead.ts', '../../shared/ingest/readArticle'],
  ['cli-imports-shared', 'electron/cli/andMain.ts', '../main/handlers'],
  ['cli-runs-without-electron', 'electron/cli/withWindow.ts', 'electron'],
  ['folders-are-known', 'electron/main/byShell.ts', '../shell/shell'],
  ['electron-in-electron-alone', 'renderer/actions/withShell.ts', 'electron'],
  ['node-in-electron-alone', 'renderer/ui/fromDisk.ts', 'node:fs'],
  ['node-in-electron-alone', 'shared/ingest/fromDisk.ts', 'fs'],
  ['ui-imports-nothing', 'renderer/ui/withQuote.ts', '../../shared/model/quote'],
  ['bridge-imports-contract-model', 'renderer/bridge/withStore.ts', '../store/database'],
  ['store-imports-model-review', 'renderer/store/andExtract.ts', '../../shared/extract/extract'],
  ['catalogue-worker-imports-store', 'renderer/catalogue/andExtract.ts', '../../shared/extract/extract'],
  ['worker-imports-steps', 'renderer/worker/toStore.ts', '../store/database'],
  ['screen-imports-model-contract-ui', 'renderer/screen/withStore.ts', '../store/database'],
  ['actions-import-below', 'renderer/actions/withView.ts', '../views/desk/wordsOf'],
  ['views-import-actions-hooks-ui', 'renderer/views/desk/byBridge.ts', '../../bridge/mainProcess'],
  ['views-import-actions-hooks-ui', 'renderer/views/desk/andExtract.ts', '../../../shared/extract/extract'],
  ['views-run-hooks-and-actions', 'renderer/views/desk/byTable.ts', '../../store/database'],
  ['views-run-hooks-and-actions', 'renderer/views/desk/andWrite.ts', '../../../shared/sheet/writeCsv'],
  ['views-never-meet', 'renderer/views/library/asDesk.ts', '../desk/wordsOf'],
  ['app-imports-views-and-below', 'renderer/app/byTable.ts', '../store/database'],
  ['folders-are-known', 'renderer/views/desk/byMagic.ts', '../../magic/magic'],
  ['processes-never-meet', 'renderer/bridge/pastContract.ts', '../../electron/main/handlers'],
  ['dexie-in-store-alone', 'renderer/actions/withTable.ts', 'dexie'],
  ['react-in-views-alone', 'shared/review/withHook.ts', 'react'],
  ['react-in-views-alone', 'renderer/actions/withHook.ts', 'react'],
  ['product-without-tooling', 'electron/main/withBuild.ts', '../../scripts/build.mjs'],
  ['specs-see-the-built-product', 'e2e/withView.ts', '../renderer/views/desk/wordsOf'],
  ['tests-are-never-imported', 'shared/sheet/withTest.ts', '../text/span.test'],
  ['test-libraries-in-tests-alone', 'shared/sheet/withRunner.ts', 'vitest'],
  ['nothing-from-out', 'electron/main/fromBuild.ts', '../../out/main/built'],
  ['every-import-resolves', 'shared/sheet/fromNowhere.ts', './nowhere'],
  ['no-cycles', 'shared/sheet/andBack.ts', './there'],
] as const

/** What the violations import, where the clean tree does not have it. */
const targets: Tree = {
  'shared/tricks/trick.ts': 'export const trick = 1\n',
  'shared/sheet/there.ts': `import './andBack'\n`,
  'electron/shell/shell.ts': 'export const shell = 1\n',
  'renderer/magic/magic.ts': 'export const magic = 1\n',
  'out/main/built.js': 'export const built = 1\n',
}

/** The violations of the folders' rules. */
export const plantedImports: readonly Planted[] = [
  ...forbidden.map(([rule, path, target]) => ({
    wall: 'imports',
    rule: `[${rule}]`,
    path,
    content: `import '${target}'\n`,
    beside: targets,
  })),
  {
    wall: 'imports',
    rule: '[ui-imports-nothing]',
    path: 'renderer/ui/typeOfQuote.ts',
    content: `import type { Quote } from '../../shared/model/quote'\n\nexport const words = (quote: Quote) => quote.words\n`,
  },
  {
    wall: 'imports',
    rule: '[no-orphans]',
    path: 'shared/sheet/alone.ts',
    content: 'export const alone = 1\n',
  },
  {
    wall: 'imports',
    rule: '[reached-from-an-entry]',
    path: 'shared/sheet/testedOnly.ts',
    content: 'export const testedOnly = 1\n',
    beside: { 'shared/sheet/testedOnly.test.ts': `import './testedOnly'\n` },
  },
]
