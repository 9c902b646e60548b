import { mainProcess } from '../bridge/mainProcess'
import type { KeyOverrides } from '../screen/keymap'
import { library } from '../store/library'

/** Keeps the keys that the reviewer has given to commands; with none, every command has its own. */
export async function setKeys(overrides: KeyOverrides): Promise<void> {
  if (Object.keys(overrides).length === 0) await library.settings.delete('keys')
  else await library.settings.put({ name: 'keys', value: JSON.stringify(overrides) })
}

/** Lets the application menu show the keys that the reviewer has given to commands. */
export async function showKeysInMenu(overrides: KeyOverrides): Promise<void> {
  await mainProcess['menu.setKeys'](overrides)
}
