import type { NetworkRules, Request, Responses } from '../../shared/contract/ipc'
import type { Dialogs } from './dialogs'
import type { SettingsFile } from './settingsFile'
import { createFetches } from './sources/fetches'

type NetworkCall = 'url.fetch' | 'url.cancel' | 'network.describe' | 'network.allowPrivate'

/** The answers to the calls that reach the network, or say what of it may be reached. */
export function createNetworkHandlers(
  settings: SettingsFile,
  dialogs: Pick<Dialogs, 'confirmPrivate'>,
): { readonly [Name in NetworkCall]: (request: Request<Name>) => Promise<Responses[Name]> } {
  const fetches = createFetches(async () => (await settings.read()).allowsPrivate)
  return {
    'url.fetch': fetches.fetch,

    'url.cancel': (request) => {
      fetches.cancel(request)
      return Promise.resolve(undefined)
    },

    'network.describe': async () => toNetworkRules(await settings.read()),

    'network.allowPrivate': async ({ allows }) => {
      const { allowsPrivate } = await settings.read()
      // A page that has gone wrong cannot press a button of the system's.
      if (allows && !allowsPrivate && !(await dialogs.confirmPrivate())) return { allowsPrivate }
      return toNetworkRules(await settings.change({ allowsPrivate: allows }))
    },
  }
}

function toNetworkRules({ allowsPrivate }: NetworkRules): NetworkRules {
  return { allowsPrivate }
}
