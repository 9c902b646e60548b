/** The scheme that only this program serves. */
export const appScheme = 'app'

/** The one host that it serves. */
const appHost = 'quotedesk'

/** The address of the page that the window shows. */
export const startPage = `${appScheme}://${appHost}/index.html`

/** Whether `url` belongs to our own page: its scheme and host are ours. `false` for anything that is not a URL. */
export function isOwnPage(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false
  const { protocol, host, username, password, port } = new URL(url)
  return protocol === `${appScheme}:` && host === appHost && username + password + port === ''
}
