import { eventSchemas, type QuotedeskApi } from '../../shared/contract/ipc'

declare global {
  interface Window {
    readonly quotedesk: QuotedeskApi
  }
}

/** The main process as the preload offers it: the page's only way out of its sandbox. */
export const mainProcess: QuotedeskApi = window.quotedesk

/** Calls `listener` at every command from the application menu; returns the function that stops it. */
export function onMenuCommand(listener: Parameters<QuotedeskApi['on:menu.command']>[0]): () => void {
  return mainProcess['on:menu.command']((command) => {
    listener(eventSchemas['menu.command'].parse(command))
  })
}
