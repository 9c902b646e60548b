import type { NetworkRules } from '../../shared/contract/ipc'
import { mainProcess } from '../bridge/mainProcess'

/** What may be fetched. */
export function getNetworkRules(): Promise<NetworkRules> {
  return mainProcess['network.describe'](undefined)
}

/** Allows addresses of this computer and its network, once the person has said yes to the system's question, or not any more. */
export function allowPrivate(allows: boolean): Promise<NetworkRules> {
  return mainProcess['network.allowPrivate']({ allows })
}
