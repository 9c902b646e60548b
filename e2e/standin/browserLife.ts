import { setTimeout as wait } from 'node:timers/promises'
import { startChromium, type ChromiumSettings } from './chromium'
import { createHost, type Host } from './host'

const patience = 5_000

/** The browser from its start to its end, which is this process's end as well. */
export interface BrowserLife {
  /** The running browser; throws before it has started. */
  readonly getHost: () => Host
  readonly start: (settings: ChromiumSettings) => Promise<void>
  readonly end: (code: number) => Promise<void>
}

/** The browser, not started yet. */
export function createBrowserLife(): BrowserLife {
  let host: Host | undefined
  let isEnding = false
  return {
    getHost() {
      if (host === undefined) throw new Error('The app is not ready.')
      return host
    },
    async start(settings) {
      host = await createHost(await startChromium(settings))
      void host.exited.then((code) => {
        if (isEnding) return
        process.stderr.write(`electron stand-in: the browser ended (${code}).\n`)
        process.exit(1)
      })
    },
    async end(code) {
      isEnding = true
      host?.browser.send('Browser.close').catch(() => undefined)
      await Promise.race([host?.exited, wait(patience)])
      process.exit(code)
    },
  }
}
