import type { Request, Responses } from '../../../shared/contract/ipc'
import { fail } from '../../../shared/model/result'
import { fetchUrl } from '../../fetch/fetchUrl'
import { anyNetwork, publicNetwork } from '../../fetch/network'

/** The fetches that are under way, each of which may be cancelled by its name. */
export interface Fetches {
  readonly fetch: (request: Request<'url.fetch'>) => Promise<Responses['url.fetch']>
  readonly cancel: (request: Request<'url.cancel'>) => void
}

/** No fetch yet. What may be asked is looked up at each of them. */
export function createFetches(findsPrivate: () => Promise<boolean>): Fetches {
  const running = new Map<string, AbortController>()
  return {
    async fetch({ call, url }) {
      const controller = new AbortController()
      running.set(call, controller)
      try {
        const network = (await findsPrivate()) ? anyNetwork : publicNetwork
        return await fetchUrl(url, { network, signal: controller.signal })
      } catch (error) {
        if (!controller.signal.aborted) throw error
        return fail({ code: 'cancelled', at: url })
      } finally {
        running.delete(call)
      }
    },
    cancel({ call }) {
      running.get(call)?.abort()
    },
  }
}
