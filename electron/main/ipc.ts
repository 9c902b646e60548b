import type { IpcMain } from 'electron'
import { callNames, type CallName } from '../../shared/contract/channels'
import { requestSchemas, type Request, type Responses } from '../../shared/contract/ipc'
import type { Handlers } from './handlers'
import { isOwnPage } from './ownPage'

/** What is known of who sent a call. */
export interface CallSender {
  /** The page it came from. */
  readonly sender: unknown
  /** The frame of that page; `null` when it is already gone. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Whether a call came from the top frame of our own window while it shows our own page. */
export function isOwnSender(call: CallSender, ownContents: unknown): boolean {
  const { sender, senderFrame: frame } = call
  return sender === ownContents && frame?.parent === null && isOwnPage(frame.url)
}

/** Answers the contract's calls, and no others, for the page that `findOwnContents` returns. */
export function bindContract(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  findOwnContents: () => unknown,
): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, ...args: readonly unknown[]) => {
      if (!isOwnSender(event, findOwnContents())) throw new Error(`${name}: refused, not from our own page.`)
      return answerCall(name, handlers, args)
    })
  }
}

/**
 * Runs the handler of `name` with the request in `args`, once it has the shape that the contract gives it.
 * What goes wrong reaches the page as one sentence without paths or stack.
 */
export async function answerCall<Name extends CallName>(
  name: Name,
  handlers: Handlers,
  args: readonly unknown[],
): Promise<Responses[Name]> {
  const parsed = requestSchemas[name].safeParse(args[0])
  if (!parsed.success || args.length > 1) throw new Error(`${name}: the request does not fit the contract.`)
  try {
    return await handlers[name](parsed.data as Request<Name>)
  } catch (error) {
    process.stderr.write(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    throw new Error(`${name}: failed in the main process.`, { cause: error })
  }
}
