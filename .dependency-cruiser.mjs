/**
 * Who may import whom. Each rule prints its reason when it is broken.
 *
 * Type imports count (`tsPreCompilationDeps`): whoever names another folder's type has to change when that type
 * changes, whether or not anything of it is left at run time. Two rules look at run time alone, because what they
 * keep out (a package in a bundle, a write from a view) is not there in a type: they say so.
 *
 * Tests obey the folder rules too: a folder that needs another one to be tested is not as independent as it looks.
 * They are free where it comes to packages and to Node, which they may use to read fixtures.
 */

const TEST = '[.](test|testing|spec)[.]tsx?$|/fixtures/'
const OURS = '^(shared|electron|renderer|e2e|scripts)/'
const PRODUCT = '^(shared|electron|renderer)/'
const SHARED = 'text|model|ingest|extract|evaluate|verbatim|review|sheet|package|catalogue|contract'
const RENDERER = 'bridge|worker|catalogue|store|actions|screen|views|ui|app|samples'
const CONTRACT = '^shared/contract/'
const MODEL = '^shared/model/'
const TEXT = '^shared/text/'
const REVIEW = '^shared/review/'
const ENTRY =
  '^electron/(main/index|preload/index|cli/quotedesk)[.]ts$|^renderer/(main[.]tsx|(worker|catalogue)/entry[.]ts)$|' +
  '^shared/extract/learn/training[.]ts$|^shared/package/librarySchema[.]ts$'

/** npm packages by name or scope, wherever node_modules lies; one that is not installed keeps its bare name. */
const packages = (names) => `(^|/)node_modules/(${names})/|^(${names})$`

/** A rule that whatever lies under `from` imports, of our own folders, itself and `allowed` alone. */
const mayImport = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: OURS, pathNot: [from, ...allowed] },
})

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const sharedRules = [
  mayImport(
    'text-imports-nothing',
    TEXT,
    [],
    'Spans and matching are the ground that everything stands on. What they imported, everything would depend on.',
  ),
  never(
    'text-uses-no-package',
    'shared/text is offsets and characters: a package here would be in every bundle, the workers’ included.',
    { path: TEXT, pathNot: TEST },
    { pathNot: TEXT },
  ),
  mayImport('model-imports-text', MODEL, [TEXT], 'The nouns know of no verb: model ▶ text alone.'),
  never(
    'steps-never-meet',
    'The steps of the pipeline meet only in the data between them, so that each can be replaced, tested and run alone.',
    { path: '^shared/(ingest|extract|evaluate|verbatim|review)/' },
    { path: OURS, pathNot: ['^shared/$1/', MODEL, TEXT] },
  ),
  never(
    'sheet-imports-model-text-review',
    'Sheet, package and catalogue hand on what was decided; they never find or check anything, nor each other.',
    { path: '^shared/(sheet|package|catalogue)/' },
    { path: OURS, pathNot: ['^shared/$1/', MODEL, TEXT, REVIEW] },
  ),
  mayImport(
    'contract-imports-model',
    CONTRACT,
    [MODEL],
    'The contract is read by both sides of every boundary: it may name the nouns, and nothing that does work.',
  ),
]

const electronRules = [
  never(
    'preload-runs-channels-alone',
    'At run time the preload needs the names of the channels only: anything more (zod with the schemas) would be ' +
      'code running beside the page with access to ipcRenderer. Types of the contract are free: they vanish.',
    { path: '^electron/preload/', pathNot: TEST },
    { path: CONTRACT, pathNot: '^shared/contract/channels[.]ts$', dependencyTypesNot: ['type-only'] },
  ),
  never(
    'preload-imports-contract-electron',
    'The preload is the seam between page and machine: one function per contract entry, nothing else. In its sandbox ' +
      'it may require electron alone; another package or a builtin fails at the first start.',
    { path: '^electron/preload/', pathNot: TEST },
    { pathNot: ['^electron/preload/', CONTRACT, packages('electron')] },
  ),
  mayImport(
    'main-imports-contract-model-text',
    '^electron/main/',
    [CONTRACT, MODEL, TEXT, '^electron/fetch/'],
    'The main process moves bytes under limits. Untrusted bytes are parsed in the sandboxed page’s workers: ' +
      'ingest, extract or sheet in here would give a hostile file the whole machine.',
  ),
  mayImport(
    'cli-imports-shared',
    '^electron/cli/',
    ['^shared/', '^electron/fetch/'],
    'The command line is the same engine without a window: shared/ and its own files; never main, which needs Electron.',
  ),
  mayImport('fetch-imports-model', '^electron/fetch/', [MODEL], 'Bytes from the web, never looked into.'),
  never(
    'electron-in-electron-alone',
    'Only electron/ speaks to Electron; the stand-in in e2e/ names its types to be checked against them, and scripts/ ' +
      'look for its binary. Everything else runs without it, and is tested without it.',
    { pathNot: '^(electron|e2e|scripts)/|^[^/]+[.](mjs|ts)$' },
    { path: packages('electron') },
  ),
  never(
    'cli-runs-without-electron',
    'The command line is started by Node, where importing electron yields a path instead of a module.',
    { path: '^electron/cli/' },
    { path: packages('electron') },
  ),
  never(
    'node-in-electron-alone',
    'shared/ and renderer/ run in a sandboxed page, where there is no Node. Tests may read fixtures with it.',
    { path: '^(shared|renderer)/', pathNot: TEST },
    { dependencyTypes: ['core'] },
  ),
]

const rendererRules = [
  mayImport(
    'ui-imports-nothing',
    '^renderer/ui/',
    [],
    'Buttons, lists and dialogs know nothing of quotes: what they need comes as properties.',
  ),
  mayImport(
    'bridge-imports-contract-model',
    '^renderer/bridge/',
    [CONTRACT, MODEL],
    'The bridge hands on what the preload offers; a use case in here would hide from renderer/actions.',
  ),
  mayImport(
    'store-imports-model-review',
    '^renderer/store/',
    [MODEL, REVIEW],
    'The store keeps nouns and the reduction of the review log. What it keeps it never works out from a text.',
  ),
  mayImport(
    'worker-imports-steps',
    '^renderer/worker/',
    ['^shared/(ingest|extract|verbatim|package)/', CONTRACT, MODEL, TEXT],
    'The pool parses untrusted bytes: it has neither store nor bridge, so a hostile file reaches its own answer alone.',
  ),
  mayImport(
    'catalogue-worker-imports-store',
    '^renderer/catalogue/',
    ['^renderer/store/', '^shared/catalogue/', MODEL, TEXT],
    'One worker reads the whole library from the store; sent through the window, it would stop it. It never writes.',
  ),
  mayImport(
    'screen-imports-model-contract-ui',
    '^renderer/screen/',
    [MODEL, CONTRACT, '^renderer/ui/'],
    'What the screen shows names articles, quotes and commands by their ids. Work is in the store.',
  ),
  mayImport(
    'actions-import-below',
    '^renderer/actions/',
    ['^renderer/(bridge|store|worker|screen)/', '^shared/'],
    'A use case joins bridge, store, worker and shared; it can be run without a view, so it imports none.',
  ),
  mayImport(
    'views-import-actions-hooks-ui',
    '^renderer/views/',
    ['^renderer/(actions|store|catalogue|ui|screen)/', '^shared/(?!ingest|extract|evaluate|verbatim)'],
    'Reads go through store/hooks, writes through actions. A view that reached bridge, worker, ingest or extract ' +
      'would be a second place where data changes.',
  ),
  never(
    'views-run-hooks-and-actions',
    'Of the store a view runs the hooks alone: a database handle in a view is a write that actions do not know of. ' +
      'What a sheet or a call to the main process answers, an action hands on. Types are free: hooks and actions ' +
      'answer with them. The table of commands is words and keys, which views show.',
    { path: '^renderer/views/', pathNot: TEST },
    {
      path: ['^renderer/(store|catalogue)/', CONTRACT, '^shared/(sheet|package)/'],
      pathNot: '^renderer/(store/hooks|catalogue/use[A-Za-z]+)[.]tsx?$|^shared/contract/commands[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
  never(
    'views-never-meet',
    'One folder for each thing a person does. What two views share is a ui part or state of the screen.',
    { path: '^renderer/views/([^/]+)/' },
    { path: '^renderer/views/', pathNot: '^renderer/views/$1/' },
  ),
  mayImport(
    'app-imports-views-and-below',
    '^renderer/app/',
    [
      '^renderer/(views|actions|ui|screen|bridge|samples|store/hooks|catalogue/use[A-Z])',
      '^shared/(model|review|text|catalogue|contract)/',
    ],
    'The app joins views, routes, keys and the menu, whose commands arrive over the bridge as keys arrive from the ' +
      'window. Calls to the main process stay with the actions (ESLint: no-restricted-imports), reads with the hooks.',
  ),
  never(
    'dexie-in-store-alone',
    'One folder knows the database: its schema, upgrades and transactions can then be read, and changed, in one place.',
    { path: OURS, pathNot: `^renderer/store/|${TEST}` },
    { path: packages('dexie|dexie-react-hooks') },
  ),
  never(
    'react-in-views-alone',
    'What thinks or touches the world needs no window: React is for ui, views, app, screen and store hooks.',
    { path: `^shared/|^electron/|^renderer/(bridge|worker|actions)/`, pathNot: TEST },
    { path: packages('react|react-dom|react-aria|react-aria-components|react-stately|zustand|@tanstack') },
  ),
]

const everywhere = [
  never(
    'folders-are-known',
    'A new folder needs its place in the order of folders: add its rule here, and to the README’s drawing.',
    {},
    {
      path: `^shared/(?!(${SHARED})/)|^electron/(?!(main|preload|cli|fetch)/)|^renderer/(?!(${RENDERER})/|[^/]+$)`,
    },
  ),
  never(
    'processes-never-meet',
    'The page and the machine’s side are two programs that speak through the contract; neither is in the other’s bundle.',
    { path: '^(electron|renderer)/' },
    { path: '^(electron|renderer)/', pathNot: '^$1/' },
  ),
  never(
    'product-without-tooling',
    'What ships never leans on what tests and builds it.',
    { path: PRODUCT },
    { path: '^(e2e|scripts)/' },
  ),
  never(
    'specs-see-the-built-product',
    'Specs and the stand-in run the built bundles, as a person does: a page object that imported a view would pass ' +
      'while the product is broken. Contract, nouns and engine they may name.',
    { path: '^(e2e|scripts)/' },
    { path: '^(electron|renderer)/' },
  ),
  never(
    'tests-are-never-imported',
    'Product code that needs a test’s code has found a part of the product in the wrong file.',
    { pathNot: `${TEST}|^e2e/|^(vitest|playwright)[.]config[.]ts$` },
    { path: TEST },
  ),
  never(
    'test-libraries-in-tests-alone',
    'A test runner in a bundle is a mistake.',
    { path: PRODUCT, pathNot: TEST },
    { path: packages('vitest|fast-check|fake-indexeddb|playwright|playwright-core|@playwright|@axe-core') },
  ),
  never(
    'nothing-from-out',
    'out/ is what a build leaves: importing it ties the sources to the last build on this machine.',
    {},
    { path: '^out/' },
  ),
  never(
    'every-import-resolves',
    'An import that leads nowhere is skipped by every other rule. Suffixes such as ?raw are the bundler’s to resolve.',
    { path: OURS },
    { couldNotResolve: true, pathNot: '[?](raw|url|inline)$' },
  ),
  never(
    'no-cycles',
    'Files that need each other are one file in two places; type imports count, since a cycle of types is one of thoughts.',
    {},
    { circular: true },
  ),
  never(
    'no-orphans',
    'A file that imports nothing and that nothing imports is dead or not yet joined.',
    { orphan: true, pathNot: [TEST, '[.]d[.]ts$', ENTRY, '^[^/]+[.](mjs|ts)$', '^scripts/[^/]+[.]mjs$'] },
    {},
  ),
  never(
    'reached-from-an-entry',
    'Code that no entry point reaches (main, preload, command line, page, worker, a script) is used by its tests alone.',
    { path: [ENTRY, '^scripts/[^/]+[.](mjs|ts)$'] },
    { path: PRODUCT, pathNot: [TEST, ENTRY, '[.]d[.]ts$', '[.](css|svg|html|json)$'], reachable: false },
  ),
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...sharedRules, ...electronRules, ...rendererRules, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|^out/' },
    // Links are taken as they stand, so that a tree with a linked node_modules reads like any other.
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
