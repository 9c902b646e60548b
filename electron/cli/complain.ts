import type { ExitCode, Terminal } from './command'

/** Says on standard error what could not be done; the exit code that goes with it. */
export function complain(terminal: Terminal, sentence: string): ExitCode {
  terminal.complain(sentence)
  return 2
}

/** Says which file could not be read, or has not what was asked for, while the rest is done; its exit code. */
export function complainOfFile(terminal: Terminal, sentence: string): ExitCode {
  terminal.complain(sentence)
  return 1
}
