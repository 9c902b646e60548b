import type { Rectangle } from 'electron'
import type { CdpSession } from './cdp'
import type { Chromium } from './chromium'

/** The running browser and its one window. */
export interface Host {
  readonly browser: CdpSession
  readonly page: CdpSession
  /** The session of another page that the browser was told to attach to. */
  readonly getSession: Chromium['cdp']['getSession']
  /** The page's target, which is also its main frame. */
  readonly targetId: string
  readonly windowId: number
  /** Where windows may lie on the screen. */
  readonly workArea: Rectangle
  readonly exited: Chromium['exited']
}

/** Finds the window that the browser started with, and takes hold of it. */
export async function createHost({ cdp, exited }: Chromium): Promise<Host> {
  const browser = cdp.root
  const targetId = await findFirstPage(browser)
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const page = cdp.getSession(sessionId)
  await browser.send('Target.setDiscoverTargets', { discover: true })
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId })
  const { getSession } = cdp
  return { browser, page, getSession, targetId, windowId, workArea: await getWorkArea(page), exited }
}

function findFirstPage(browser: CdpSession): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const { targetInfos } = await browser.send('Target.getTargets')
      const target = targetInfos.find(({ type }) => type === 'page')
      if (target) resolve(target.targetId)
      else setTimeout(() => void look().catch(reject), 20)
    }
    void look().catch(reject)
  })
}

async function getWorkArea(page: CdpSession): Promise<Rectangle> {
  const expression =
    '({ x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight })'
  const { result } = await page.send('Runtime.evaluate', { expression, returnByValue: true })
  return result.value as Rectangle
}
