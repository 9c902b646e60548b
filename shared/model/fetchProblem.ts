import { maxSourceBytes } from './source'

/** Why an address could not be fetched. */
export type FetchProblem =
  | 'bad-address'
  | 'has-credentials'
  | 'odd-port'
  | 'private-address'
  | 'unknown-host'
  | 'no-connection'
  | 'bad-certificate'
  | 'too-slow'
  | 'broken-off'
  | 'too-many-redirects'
  | 'larger-than-read'
  | 'odd-answer'
  | 'login-asked'
  | 'turned-away'
  | 'not-found'
  | 'busy'
  | 'site-failed'
  | 'cancelled'

/** A problem, and the address at which it arose: another one than was asked for after a redirect. */
export interface FetchFailure {
  readonly code: FetchProblem
  readonly at: string
}

const browser = 'Open the page in a browser, save it whole, and open that file.'
const megabytes = maxSourceBytes / (1024 * 1024)

/** What happened to an address that could not be fetched, and what to do about it. */
export const fetchProblemSentences: Readonly<Record<FetchProblem, string>> = {
  'bad-address': 'This is not the address of a web page. Copy it from the browser, with http:// or https://.',
  'has-credentials':
    'The address holds a name or a password, which Quotedesk does not send. Log in with a browser, save the page whole, and open that file.',
  'odd-port':
    'The address has a port other than 80 or 443. Allow it in the settings if you trust the address.',
  'private-address':
    'The address leads to this computer or to the network that it is in, not to the public web. Allow it in the settings if you trust the address.',
  'unknown-host':
    'There is no such site, or this computer is not connected. Check the address and the connection.',
  'no-connection': 'The site does not answer. Check the connection, and try again later.',
  'bad-certificate': `The site cannot prove that it is the one it says. Do not trust what it sends; look at it in a browser.`,
  'too-slow': `The site took too long to answer. Try again later. ${browser}`,
  'broken-off': `What the site sent broke off or is damaged. Try again. ${browser}`,
  'too-many-redirects': `The site leads from one address to the next without end. ${browser}`,
  'larger-than-read': `The page is larger than ${megabytes} MB, too much for one article. Save the article alone, and open that file.`,
  'odd-answer': `The site answers in a way that Quotedesk does not read. ${browser}`,
  'login-asked':
    'The page asks to log in or to subscribe. Log in with a browser, save the page whole once the article shows, and open that file.',
  'turned-away': `The site turns Quotedesk away. ${browser}`,
  'not-found': 'The site has no such page. Check the address; the article may have moved or been taken down.',
  busy: 'The site asks to wait. Try again in a few minutes.',
  cancelled: 'The fetch was cancelled.',
  'site-failed': `The site has failed to make the page. Try again later. ${browser}`,
}
