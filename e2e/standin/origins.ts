import { NotImplemented } from './strict'

const webSuffix = '.standin.test'

/**
 * Chromium knows no `app:` scheme, so a standard secure scheme is shown to it as an https origin that stays the same
 * from start to start, and with it what the page has stored: `app://quotedesk/a` is `https://quotedesk.standin.test/a`.
 */
export interface Origins {
  readonly register: (scheme: string) => void
  /** The URL that Chromium sees for one that the program names. */
  readonly toWeb: (url: string) => string
  /** The URL that the program sees for one that Chromium names. */
  readonly toApp: (url: string) => string
}

/** The translation, before any scheme is registered. */
export function createOrigins(): Origins {
  let scheme: string | undefined
  return {
    register(name) {
      if (scheme !== undefined) throw new NotImplemented('a second privileged scheme')
      scheme = name
    },
    toWeb(url) {
      const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/s.exec(url)
      if (parts === null || parts[1] !== scheme) return url
      return `https://${parts[2] ?? ''}${webSuffix}${parts[3] ?? ''}`
    },
    toApp(url) {
      const parts = /^https:\/\/([^/?#]+)\.standin\.test(?=[/?#]|$)(.*)$/s.exec(url)
      if (parts === null || scheme === undefined) return url
      return `${scheme}://${parts[1] ?? ''}${parts[2] ?? ''}`
    },
  }
}
