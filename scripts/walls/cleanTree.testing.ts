import type { Tree } from './skeleton.testing'

/** The packages that the clean tree and its settings use. */
export const cleanPackages = [
  ...[
    '@eslint/js',
    '@types/node',
    '@types/react',
    '@types/react-dom',
    '@vitest/eslint-plugin',
    'dexie',
    'electron',
  ],
  ...['eslint', 'eslint-plugin-jsdoc', 'eslint-plugin-react-hooks', 'prettier', 'react', 'react-dom'],
  ...['typescript', 'typescript-eslint', 'vite', 'vitest', 'zod', 'dependency-cruiser', '@playwright/test'],
]

/** The smallest tree with every folder and every allowed direction of import in it: all walls must let it pass. */
export const cleanTree: Tree = {
  'shared/text/span.ts': `/** UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How many UTF-16 units the span covers. */
export function spanLength({ start, end }: Span): number {
  return end - start
}
`,
  'shared/text/span.test.ts': `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { spanLength } from './span'

test('a span covers what lies between its ends', () => {
  expect(readFileSync(import.meta.filename, 'utf8')).toContain('span')
  expect(spanLength({ start: 2, end: 5 })).toBe(3)
})
`,
  'shared/model/schema.ts': `import { z } from 'zod'

/** The schema builder. */
export { z }
`,
  'shared/model/quote.ts': `import { spanLength, type Span } from '../text/span'
import { z } from './schema'

/** A quote's words. */
export const quoteSchema = z.object({ words: z.string() }).readonly()
export type Quote = z.infer<typeof quoteSchema>

/** The quote that lies at \`span\`. */
export function quoteAt(span: Span): Quote {
  return { words: spanLength(span).toString() }
}
`,
  'shared/contract/channels.ts': `/** The calls. */
export const callNames = ['file.read'] as const
export type CallName = (typeof callNames)[number]
`,
  'shared/contract/ipc.ts': `import { quoteSchema, type Quote } from '../model/quote'
import type { CallName } from './channels'

/** The answers' schemas. */
export const answerSchemas = { 'file.read': quoteSchema } as const satisfies Record<CallName, unknown>

/** The page's way out. */
export type Api = Readonly<Record<CallName, () => Promise<Quote>>>
`,
  'shared/ingest/readArticle.ts': step('readArticle'),
  'shared/extract/extract.ts': step('extract'),
  'shared/verbatim/judge.ts': step('judge'),
  'shared/review/reduce.ts': step('reduce'),
  'shared/sheet/writeCsv.ts': `import type { Quote } from '../model/quote'
import { reduce } from '../review/reduce'
import { spanLength } from '../text/span'

/** The quote as a row. */
export function writeCsv(quote: Quote): string {
  const { words } = reduce(quote)
  return words + spanLength({ start: 0, end: words.length }).toString()
}
`,
  'electron/main/handlers.ts': `import { readFile } from 'node:fs/promises'
import { quoteSchema, type Quote } from '../../shared/model/quote'

/** Reads the quote kept in the file at \`path\`. */
export async function readQuote(path: string): Promise<Quote> {
  return quoteSchema.parse(JSON.parse(await readFile(path, 'utf8')))
}
`,
  'electron/main/index.ts': `import { app, ipcMain } from 'electron'
import { callNames } from '../../shared/contract/channels'
import { readQuote } from './handlers'

for (const name of callNames) ipcMain.handle(name, () => readQuote(app.getAppPath()))
`,
  'electron/preload/index.ts': `import { contextBridge, ipcRenderer } from 'electron'
import { callNames } from '../../shared/contract/channels'
import type { Api } from '../../shared/contract/ipc'

const api: Api = { [callNames[0]]: () => ipcRenderer.invoke(callNames[0]) as ReturnType<Api['file.read']> }
contextBridge.exposeInMainWorld('quotedesk', api)
`,
  'electron/cli/quotedesk.ts': `import { argv } from 'node:process'
import { extract } from '../../shared/extract/extract'
import { readArticle } from '../../shared/ingest/readArticle'
import { judge } from '../../shared/verbatim/judge'
import { writeCsv } from '../../shared/sheet/writeCsv'

console.log(writeCsv(judge(extract(readArticle({ words: argv.join(' ') })))))
`,
  'renderer/bridge/mainProcess.ts': `import { answerSchemas, type Api } from '../../shared/contract/ipc'
import type { Quote } from '../../shared/model/quote'

declare global {
  interface Window {
    readonly quotedesk: Api
  }
}

/** Asks the main process for the quote. */
export async function readQuote(): Promise<Quote> {
  return answerSchemas['file.read'].parse(await window.quotedesk['file.read']())
}
`,
  'renderer/worker/entry.ts': `import { extract } from '../../shared/extract/extract'
import { readArticle } from '../../shared/ingest/readArticle'
import type { Quote } from '../../shared/model/quote'
import { judge } from '../../shared/verbatim/judge'

addEventListener('message', (event: MessageEvent<Quote>) => {
  postMessage(judge(extract(readArticle(event.data))))
})
`,
  'renderer/worker/client.ts': `/** The page's worker. */
export const worker = new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' })
`,
  'renderer/store/database.ts': `import Dexie, { type EntityTable } from 'dexie'
import type { Quote } from '../../shared/model/quote'

/** A quote as it is kept. */
export interface QuoteRecord {
  readonly id: string
  readonly quote: Quote
}

/** The database. */
export const database = new Dexie('library') as Dexie & { readonly quotes: EntityTable<QuoteRecord, 'id'> }
`,
  'renderer/store/hooks.ts': `import { useEffect, useState } from 'react'
import { reduce } from '../../shared/review/reduce'
import { database, type QuoteRecord } from './database'

/** The quote with that id; \`undefined\` until it was read, and when there is none. */
export function useQuote(id: string): QuoteRecord | undefined {
  const [record, setRecord] = useState<QuoteRecord>()
  useEffect(() => {
    void database.quotes.get(id).then((found) => {
      if (found) setRecord({ ...found, quote: reduce(found.quote) })
    })
  }, [id])
  return record
}
`,
  'renderer/screen/screen.ts': `import type { Quote } from '../../shared/model/quote'

/** The words that the window's title shows. */
export const toTitle = ({ words }: Quote): string => words
`,
  'renderer/actions/addQuote.ts': `import { writeCsv } from '../../shared/sheet/writeCsv'
import { readQuote } from '../bridge/mainProcess'
import { toTitle } from '../screen/screen'
import { database } from '../store/database'
import { worker } from '../worker/client'

/** Keeps the quote that the main process has, and returns its row. */
export async function addQuote(): Promise<string> {
  const quote = await readQuote()
  await database.quotes.put({ id: toTitle(quote), quote })
  worker.postMessage(quote)
  return writeCsv(quote)
}
`,
  'renderer/ui/Button.tsx': `export function Button({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      {label}
    </button>
  )
}
`,
  'renderer/views/desk/Desk.tsx': `import { quoteAt } from '../../../shared/model/quote'
import { reduce } from '../../../shared/review/reduce'
import { addQuote } from '../../actions/addQuote'
import { toTitle } from '../../screen/screen'
import { useQuote } from '../../store/hooks'
import type { QuoteRecord } from '../../store/database'
import { Button } from '../../ui/Button'
import { wordsOf } from './wordsOf'

const empty: QuoteRecord = { id: '', quote: reduce(quoteAt({ start: 0, end: 0 })) }

export function Desk({ id }: { id: string }) {
  const { quote } = useQuote(id) ?? empty
  const add = () => {
    void addQuote()
  }
  return <Button label={toTitle(quote) + wordsOf(quote)} onPress={add} />
}
`,
  'renderer/views/desk/wordsOf.ts': `import type { Quote } from '../../../shared/model/quote'

export const wordsOf = ({ words }: Quote): string => words.trim()
`,
  'renderer/app/App.tsx': `import { Desk } from '../views/desk/Desk'

export function App() {
  return <Desk id="1" />
}
`,
  'renderer/main.tsx': `import { createRoot } from 'react-dom/client'
import { App } from './app/App'

const place = document.getElementById('root')
if (place) createRoot(place).render(<App />)
`,
  'e2e/start.spec.ts': `import { expect, test } from '@playwright/test'
import { callNames } from '../shared/contract/channels'

test('there are calls', () => {
  expect(callNames).toHaveLength(1)
})
`,
  'scripts/build.mjs': `console.log(process.version)
`,
}

/** One of the pipeline's steps, which import model and text and never one another. */
function step(name: string): string {
  return `import type { Quote } from '../model/quote'
import { spanLength } from '../text/span'

/** The quote, its words no longer than \`spanLength\` says. */
export function ${name}({ words }: Quote): Quote {
  return { words: words.slice(0, spanLength({ start: 0, end: words.length })) }
}
`
}
