import type { App, Session, WebContents } from 'electron'
import { isOwnPage } from './ownPage'

interface Preventable {
  preventDefault(): void
}

/** Stops every navigation, of the page or of a frame in it, that would leave our own page. */
export function refuseForeignNavigation(event: Preventable & { readonly url: unknown }): void {
  if (!isOwnPage(event.url)) event.preventDefault()
}

/** The answer to every attempt to open a window. */
export function refuseNewWindow(): { readonly action: 'deny' } {
  return { action: 'deny' }
}

/** Stops what no page of ours ever needs: a `<webview>`, a download. */
export function refuseAlways(event: Preventable): void {
  event.preventDefault()
}

/** Answers every permission request with no; the product needs none. */
export function refusePermissionRequest(
  _contents: unknown,
  _permission: unknown,
  answer: (isGranted: boolean) => void,
): void {
  answer(false)
}

/** Answers every permission check with no. */
export function refusePermission(): boolean {
  return false
}

/** Puts the guards on one page. */
export function guardContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-frame-navigate', refuseForeignNavigation)
  contents.on('will-redirect', refuseForeignNavigation)
  contents.on('will-attach-webview', refuseAlways)
  contents.setWindowOpenHandler(refuseNewWindow)
}

/** Puts the guards on every page there will ever be. */
export function guardEveryPage(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
}

/** Refuses permissions and downloads for all pages of the session. */
export function guardSession(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'on'>,
): void {
  session.setPermissionRequestHandler(refusePermissionRequest)
  session.setPermissionCheckHandler(refusePermission)
  session.on('will-download', refuseAlways)
}
