import type { WebContents, WebFrameMain } from 'electron'
import { toWire } from './clone'
import type { Host } from './host'
import type { StandinIpcMain } from './ipcMain'
import { interceptNavigation } from './navigation'
import type { Origins } from './origins'
import type { Accelerator } from './page/accelerators'
import type { FromPage, ToPage } from './page/preloadWorld'
import { linkPage, type PageLink } from './pageScripts'
import type { StandinProtocol } from './protocol'
import type { StandinSession } from './session'
import { createStrict, NotImplemented } from './strict'
import { createStrictEmitter, type StrictEmitter } from './strictEmitter'

/** What a page needs from the rest of the stand-in. */
export interface WebContentsParts {
  readonly host: Host
  readonly origins: Origins
  readonly protocol: StandinProtocol
  readonly ipcMain: StandinIpcMain
  readonly session: StandinSession
  readonly accelerators: readonly Accelerator[]
  readonly preload: string
  readonly onAccelerator: (id: number) => void
}

/** A page, with what its window does to it. */
export interface StandinWebContents {
  readonly contents: WebContents & StrictEmitter
  readonly loadUrl: (url: string) => Promise<void>
  readonly markDestroyed: () => void
}

const events = [
  'did-finish-load',
  'dom-ready',
  'destroyed',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-redirect',
]

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

/** Creates the page of a window. */
export function createWebContents(parts: WebContentsParts): StandinWebContents {
  const { host, origins, session } = parts
  const expected = new Set<string>()
  let url = ''
  let isDestroyed = false
  let openHandler: OpenHandler | undefined
  let link: PageLink | undefined

  const mainFrame = createStrict<WebFrameMain>('a frame', {
    parent: null,
    get url() {
      return url
    },
  })

  const contents = createStrict<WebContents & StrictEmitter>('webContents', {
    ...createStrictEmitter('webContents', events),
    id: 1,
    mainFrame,
    session: session.session,
    getURL: () => url,
    isDestroyed: () => isDestroyed,
    setWindowOpenHandler: (handler) => {
      openHandler = handler
    },
    send: (channel, ...args: readonly unknown[]) => {
      link?.post({ kind: 'event', channel, args: toWire(args) })
    },
  })

  const receive = (message: FromPage, reply: (message: ToPage) => void): void => {
    if (message.kind === 'accelerator') parts.onAccelerator(message.id)
    else void parts.ipcMain.answer(message, { contents, frame: mainFrame }).then(reply)
  }

  const setUp = async (): Promise<void> => {
    const { page, targetId: mainFrameId } = host
    link = await linkPage({ ...parts, page, mainFrame: mainFrameId, receive })
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) url = origins.toApp(frame.url)
    })
    page.on('Page.navigatedWithinDocument', (navigated) => {
      if (navigated.frameId === mainFrameId) url = origins.toApp(navigated.url)
    })
    page.on('Page.domContentEventFired', () => contents.emit('dom-ready'))
    page.on('Page.loadEventFired', () => contents.emit('did-finish-load'))
    await interceptNavigation({ ...parts, contents, isExpected: (to) => expected.delete(to) })
    await refuseWindows(host, (to) => openHandler?.({ ...openDetails, url: origins.toApp(to) }))
    await refuseDownloads(host, session)
    await session.applyPermissions(host.browser, contents)
  }
  const ready = Promise.resolve().then(setUp)

  return {
    contents,
    markDestroyed() {
      isDestroyed = true
      contents.emit('destroyed')
    },
    async loadUrl(to) {
      await ready
      const loaded = new Promise((resolve) => contents.once('did-finish-load', resolve as () => void))
      expected.add(origins.toWeb(to))
      const { errorText } = await host.page.send('Page.navigate', { url: origins.toWeb(to) })
      if (errorText !== undefined) throw new Error(`${errorText} loading '${to}'`)
      await loaded
    },
  }
}

const openDetails = {
  frameName: '',
  features: '',
  disposition: 'foreground-tab',
  referrer: { url: '', policy: 'default' },
} as const

type Answer = ReturnType<OpenHandler>

/** Asks the program about every window that the page wants to open; the browser itself opens none (`pageSandbox`). */
async function refuseWindows({ page }: Host, ask: (url: string) => Answer | undefined): Promise<void> {
  page.on('Log.entryAdded', ({ entry }) => {
    const [, url] = /^Blocked opening '(.*)' in a new window/.exec(entry.text) ?? []
    if (url !== undefined && ask(url)?.action !== 'deny')
      throw new NotImplemented('a window opened by a page')
  })
  await page.send('Log.enable')
}

async function refuseDownloads({ browser }: Host, session: StandinSession): Promise<void> {
  browser.on('Browser.downloadWillBegin', ({ guid }) => void session.refuseDownload(browser, guid))
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
}
