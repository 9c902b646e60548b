import { type FileProblem, maxFileBytes } from '../../shared/contract/ipc'
import type { ReadProblem } from '../../shared/model/readProblem'

/** Everything that can keep a file from becoming an article. `failed`: a defect, which is reported as such. */
export type ImportProblem = FileProblem | ReadProblem | 'no-space' | 'failed'

const megabytes = Math.round(maxFileBytes / (1024 * 1024))

const sentences: Readonly<Record<ImportProblem, string>> = {
  empty: 'The file has no text. Open the original, or paste the article.',
  'too-large': `The file is larger than ${megabytes} MB. Save the article alone, as plain text.`,
  'not-text': 'This is not a text file. Save the article as plain text (.txt), or paste it.',
  'unknown-encoding':
    'The characters of the file cannot be read. Save it again as UTF-8, or paste the article.',
  missing: 'The file is no longer there. Check where it was moved, and open it again.',
  unreadable: 'The file cannot be read. Check its permissions, or copy it to another folder.',
  'unknown-token': 'The file was not chosen in this session. Open it again.',
  'no-space': 'The disk is full. Free some space, and open the file again.',
  failed: 'Quotedesk failed to read this file. Paste its text instead, and report the file.',
}

/** What happened to a file that was refused, and what to do about it, as one or two sentences. */
export function toRefusal(problem: ImportProblem): string {
  return sentences[problem]
}
