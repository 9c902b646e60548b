import { maxSourceBytes } from './source'

/** Why bytes could not be read as an article. */
export type ReadProblem =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'unknown-encoding'
  | 'damaged'
  | 'encrypted'
  | 'scanned'
  | 'inflates-too-far'
  | 'nested-too-deep'
  | 'too-many-elements'
  | 'defines-entities'
  | 'needs-script'
  | 'needs-login'
  | 'no-articles'

const megabytes = maxSourceBytes / (1024 * 1024)

/** What happened to a file that could not be read, and what to do about it. */
export const readProblemSentences: Readonly<Record<ReadProblem, string>> = {
  empty: 'The file has no text. Open the original, or paste the article.',
  'too-large': `The file is larger than ${megabytes} MB. Save the article alone, as plain text.`,
  'not-text':
    'This is not a format that Quotedesk reads. Save the article as plain text (.txt), or paste it.',
  'unknown-encoding':
    'The characters of the file cannot be read. Save it again as UTF-8, or paste the article.',
  damaged: 'The file is damaged or was cut off. Get it from its sender or its site once more.',
  encrypted: 'The file is locked with a password. Save a copy without the password, and open that.',
  scanned: 'The pages are pictures without text. Run text recognition over the file, or paste the article.',
  'inflates-too-far':
    'The file would unpack to far more than an article. Do not open it unless you know where it is from.',
  'nested-too-deep': 'The file is nested too deep to be an article. Paste the text of the article instead.',
  'too-many-elements': 'The page has more elements than any article. Paste the text of the article instead.',
  'defines-entities':
    'The file defines entities of its own, as harmful files do. Paste the text of the article instead.',
  'needs-script':
    'The page holds no article until its scripts run. Open it in a browser, save it whole once the article shows, and open that file.',
  'needs-login':
    'The page asks to log in or to subscribe. Log in with a browser, save the page whole once the article shows, and open that file.',
  'no-articles':
    'The file holds no article. Each needs a text of its own; look at the names of its fields or columns.',
}
