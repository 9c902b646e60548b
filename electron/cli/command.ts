import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable
  /** Writes one line on standard error, after the program's name. */
  readonly complain: (sentence: string) => void
}

/** What a command leaves behind: 0: everything was done; 1: something was not there or could not be read; 2: it was asked in vain. */
export type ExitCode = 0 | 1 | 2

/** A subcommand of `quotedesk`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole of what `quotedesk NAME --help` prints. */
  readonly help: string
  /** Does the work that the arguments after the command's name ask for. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
}
