import type { WebContents } from 'electron'
import type { Host } from './host'
import type { Origins } from './origins'
import type { StandinProtocol } from './protocol'
import { createEvent, type StrictEmitter } from './strictEmitter'

/** What decides where a page may go and what it gets there. */
export interface NavigationParts {
  readonly host: Host
  readonly origins: Origins
  readonly protocol: StandinProtocol
  readonly contents: WebContents & StrictEmitter
  /** Whether the program itself asked for this URL, which needs no leave. */
  readonly isExpected: (url: string) => boolean
}

/**
 * Puts the program between the browser and all that it loads: documents need the leave of `will-frame-navigate`, and what
 * belongs to the program's own scheme is answered by its protocol handler, for pages and workers alike.
 */
export async function interceptNavigation(parts: NavigationParts): Promise<void> {
  const { browser, page, targetId } = parts.host
  browser.on('Fetch.requestPaused', (paused) => {
    const { requestId, request, resourceType, frameId, redirectedRequestId } = paused
    const isDocument = resourceType === 'Document'
    const isRefused =
      isDocument &&
      !parts.isExpected(request.url) &&
      !mayNavigate(parts, request.url, frameId === targetId, redirectedRequestId !== undefined)
    if (isRefused) void browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    else void answerRequest(parts, { ...request, requestId, isDocument })
  })
  // Documents that are not fetched: blob:, about:, and programs of the system such as mailto:.
  page.on('Page.frameRequestedNavigation', ({ url, frameId }) => {
    const isMainFrame = frameId === targetId
    if (!/^https?:/.test(url) && isMainFrame && !mayNavigate(parts, url, isMainFrame, false)) {
      void page.send('Page.stopLoading')
    }
  })
  const patterns = [
    { urlPattern: 'https://*.standin.test/*' },
    { urlPattern: '*', resourceType: 'Document' as const },
  ]
  await browser.send('Fetch.enable', { patterns })
}

function mayNavigate(
  { contents, origins }: NavigationParts,
  url: string,
  isMainFrame: boolean,
  isRedirect: boolean,
): boolean {
  const details = { url: origins.toApp(url), isMainFrame, isSameDocument: false }
  const event = createEvent(details)
  contents.emit(isRedirect ? 'will-redirect' : 'will-frame-navigate', event)
  if (isMainFrame && !isRedirect) contents.emit('will-navigate', event)
  return !event.defaultPrevented
}

async function answerRequest(
  { host: { browser }, protocol }: NavigationParts,
  request: Parameters<StandinProtocol['answer']>[1],
): Promise<void> {
  const { requestId } = request
  try {
    const isAnswered = await protocol.answer(browser, request)
    if (!isAnswered) await browser.send('Fetch.continueRequest', { requestId })
  } catch (error) {
    process.stderr.write(`electron stand-in: ${request.url}: ${String(error)}\n`)
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => undefined)
  }
}
