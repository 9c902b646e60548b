import type { CommandName } from '../../../shared/contract/commands'

/** A key that is about to be changed: the command's own `before`, or with `null` one beside those that it has. */
export interface Recording {
  readonly name: CommandName
  readonly before: string | null
}
