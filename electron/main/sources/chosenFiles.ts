import { randomBytes } from 'node:crypto'

/** Remembers which paths the person chose, so that the page can ask for them without ever naming a path. */
export interface ChosenFiles {
  /** A fresh token that stands for `path` until the program ends. */
  readonly remember: (path: string) => string
  /** The path that `token` stands for; nothing when nobody chose it. */
  readonly find: (token: string) => string | undefined
}

/** An empty memory, with tokens that cannot be guessed. */
export function createChosenFiles(
  makeToken = (): string => randomBytes(24).toString('base64url'),
): ChosenFiles {
  const paths = new Map<string, string>()
  return {
    remember(path) {
      const token = makeToken()
      paths.set(token, path)
      return token
    },
    find: (token) => paths.get(token),
  }
}
