import type { FileProblem } from '../../shared/contract/ipc'
import { type FetchProblem, fetchProblemSentences } from '../../shared/model/fetchProblem'
import { type ReadProblem, readProblemSentences } from '../../shared/model/readProblem'

/** Everything that can keep a file from becoming an article. `failed`: a defect, which is reported as such. */
export type ImportProblem = FileProblem | FetchProblem | ReadProblem | 'no-space' | 'failed'

const sentences: Readonly<Record<ImportProblem, string>> = {
  ...readProblemSentences,
  ...fetchProblemSentences,
  missing: 'The file is no longer there. Check where it was moved, and open it again.',
  unreadable: 'The file cannot be read. Check its permissions, or copy it to another folder.',
  'unknown-token': 'The file was not chosen in this session. Open it again.',
  'no-space': 'The disk is full. Free some space, and open the file again.',
  failed: 'Quotedesk failed to read this file. Paste its text instead, and report the file.',
}

/** What happened to a file or an address that was refused, and what to do about it, as one or two sentences. */
export function toRefusal(problem: ImportProblem): string {
  return sentences[problem]
}
