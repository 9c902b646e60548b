import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CdpSession } from './cdp'
import type { Accelerator } from './page/accelerators'
import type { FromPage, ToPage } from './page/preloadWorld'

const world = 'electron preload'

/** The way to and from the preload's world of a page. */
export interface PageLink {
  /** Tells the preload's world of the document that is shown now. */
  readonly post: (message: ToPage) => void
}

/** What runs in the page, and who hears of it. */
export interface PageLinkParts {
  readonly page: CdpSession
  readonly mainFrame: string
  readonly preload: string
  readonly accelerators: readonly Accelerator[]
  /** Called at each message from the preload's world; `reply` answers the document that sent it. */
  readonly receive: (message: FromPage, reply: (message: ToPage) => void) => void
}

/** Makes every document of the page start with the preload in a world of its own. */
export async function linkPage(parts: PageLinkParts): Promise<PageLink> {
  const { page } = parts
  let current: number | undefined
  page.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId: string }
    if (context.name === world && frameId === parts.mainFrame) current = context.id
  })
  page.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    parts.receive(JSON.parse(payload) as FromPage, (message) => {
      postTo(page, executionContextId, message)
    })
  })
  await page.send('Page.enable')
  await page.send('Runtime.enable')
  await page.send('Runtime.addBinding', { name: 'standinSend', executionContextName: world })
  const { mainWorld, preloadWorld } = writePageScripts(parts)
  // In this order: the page's world must listen before the preload speaks.
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorld })
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadWorld, worldName: world })
  return {
    post(message) {
      if (current !== undefined) postTo(page, current, message)
    },
  }
}

function postTo(page: CdpSession, executionContextId: number, message: ToPage): void {
  const functionDeclaration = 'function (message) { standinReceive(message) }'
  const value = JSON.stringify(message)
  // A document that has gone meanwhile needs no answer.
  page
    .send('Runtime.callFunctionOn', { functionDeclaration, arguments: [{ value }], executionContextId })
    .catch(() => undefined)
}

/** The scripts for both worlds; the names of the events between them are known to nobody else. */
function writePageScripts({ preload, accelerators }: PageLinkParts): {
  mainWorld: string
  preloadWorld: string
} {
  const names = { mainEvent: randomUUID(), preloadEvent: randomUUID() }
  const preloadText = readFileSync(preload, 'utf8')
  const runPreload = `(require, module, exports) => {\n${preloadText}\n}`
  return {
    mainWorld: `(() => {${readBundle('mainWorld')}
      mainWorld.startMainWorld(${JSON.stringify(names)}) })()`,
    preloadWorld: `(() => {${readBundle('preloadWorld')}
      preloadWorld.startPreloadWorld(${JSON.stringify({ ...names, accelerators })}, ${runPreload}) })()`,
  }
}

function readBundle(name: string): string {
  return readFileSync(new URL(`./page/${name}.js`, import.meta.url), 'utf8')
}
