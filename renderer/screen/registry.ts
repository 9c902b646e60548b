import { type CommandName, commandNames } from '../../shared/contract/commands'

/** What to do for each command. */
export type CommandHandlers = Readonly<Partial<Record<CommandName, () => void>>>

/** The handlers of a component on screen: always its latest. */
export interface HandlerHolder {
  readonly current: CommandHandlers
}

/** The components on screen that have handlers, the one that came last at the end. */
const holders: HandlerHolder[] = []

/** Offers the handlers from now on; returns the function that takes them away. */
export function registerHandlers(holder: HandlerHolder): () => void {
  holders.push(holder)
  return () => {
    holders.splice(holders.indexOf(holder), 1)
  }
}

/** Runs the command as the view that came last does it; returns whether anything on screen does. */
export function runCommand(name: CommandName): boolean {
  const run = findHandler(name)
  run?.()
  return run !== undefined
}

/** Whether something on screen does the command now. */
export function canRun(name: CommandName): boolean {
  return findHandler(name) !== undefined
}

/** The commands that something on screen does now, in the order of the table. */
export function listRunnable(): readonly CommandName[] {
  return commandNames.filter(canRun)
}

function findHandler(name: CommandName): (() => void) | undefined {
  return holders.findLast(({ current }) => current[name] !== undefined)?.current[name]
}
