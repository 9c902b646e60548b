import type { Session, WebContents } from 'electron'
import type { CdpSession } from './cdp'
import { createStrict, NotImplemented } from './strict'
import { createEvent, createStrictEmitter } from './strictEmitter'

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0]
type Permission = Parameters<NonNullable<CheckHandler>>[1]

/** The session, with what the rest of the stand-in does to it. */
export interface StandinSession {
  readonly session: Session
  /** Sets the browser's permissions to what the program's handlers answer for `contents`. */
  readonly applyPermissions: (browser: CdpSession, contents: WebContents) => Promise<void>
  /** Asks the program about a download that has begun; ends it unless the program lets it be. */
  readonly refuseDownload: (browser: CdpSession, guid: string) => Promise<void>
}

/** Electron's permissions by the browser's name for what they allow. */
const permissions: readonly (readonly [browserName: string, permission: Permission])[] = [
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['display-capture', 'display-capture'],
  ['geolocation', 'geolocation'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
  ['persistent-storage', 'persistent-storage'],
  ['screen-wake-lock', 'screen-wake-lock'],
  ['storage-access', 'storage-access'],
  ['window-management', 'window-management'],
]

/** Creates the default session. */
export function createSession(): StandinSession {
  let requestHandler: RequestHandler = null
  let checkHandler: CheckHandler = null
  const emitter = createStrictEmitter('session', ['will-download'])
  const session = createStrict<Session>('session', {
    ...emitter,
    setPermissionRequestHandler: (handler) => {
      requestHandler = handler
    },
    setPermissionCheckHandler: (handler) => {
      checkHandler = handler
    },
  })

  /** Granted only if a check says so and a request would be granted too; without handlers, as in Electron, always. */
  const isGranted = (contents: WebContents, permission: Permission): boolean => {
    if (checkHandler && !checkHandler(contents, permission, contents.getURL(), createStrict('details', {})))
      return false
    let isAllowed = requestHandler === null
    const answer = (isGranted: boolean): void => {
      isAllowed = isGranted
    }
    requestHandler?.(contents, permission, answer, createStrict('details', {}))
    return isAllowed
  }

  return {
    session,
    async applyPermissions(browser, contents) {
      for (const [name, permission] of permissions) {
        const setting = isGranted(contents, permission) ? 'granted' : 'denied'
        await browser.send('Browser.setPermission', { permission: { name }, setting })
      }
    },
    async refuseDownload(browser, guid) {
      const event = createEvent({})
      emitter.emit('will-download', event, createStrict('a download', {}))
      if (!event.defaultPrevented) throw new NotImplemented('a download')
      await browser.send('Browser.cancelDownload', { guid })
    },
  }
}
