import type { KeyOverrides } from '../screen/keymap'
import { library } from '../store/library'

/** Keeps the keys that the reviewer has given to commands; with none, every command has its own. */
export async function setKeys(overrides: KeyOverrides): Promise<void> {
  if (Object.keys(overrides).length === 0) await library.settings.delete('keys')
  else await library.settings.put({ name: 'keys', value: JSON.stringify(overrides) })
}
