/** Why a file could not be opened as a library, and which part of it is to blame. */
export interface PackageProblem {
  readonly code:
    | 'not-a-package'
    | 'other-format'
    | 'too-large'
    | 'damaged'
    | 'unsafe-name'
    | 'missing'
    | 'altered'
    | 'other-history'
  /** The name of the entry; `null` when it is the file as a whole. */
  readonly entry: string | null
}

const sentences: Readonly<Record<PackageProblem['code'], (entry: string) => string>> = {
  'not-a-package': () => 'This is no Quotedesk package. Choose a file that ends in .quotedesk.',
  'other-format': (entry) =>
    `${entry} was written by another version of Quotedesk. Open it with that version.`,
  'too-large': (entry) => `${entry} would unpack to more than Quotedesk takes. Ask for a smaller part.`,
  damaged: (entry) => `${entry} is damaged. Ask for the package again.`,
  'unsafe-name': (entry) => `${entry} is no name of a package’s file. Nothing was taken from it.`,
  missing: (entry) => `${entry} is missing from the package. Ask for it again.`,
  altered: (entry) =>
    `${entry} is not what was packed: it was changed afterwards. Nothing was taken from it.`,
  'other-history': (entry) =>
    `Action ${entry} says something else here than in your library: one of the two was changed. Nothing was taken.`,
}

/** What happened and what to do, as a sentence or two that name the entry. */
export function toPackageRefusal({ code, entry }: PackageProblem): string {
  return sentences[code](entry ?? 'The file')
}
