import { library } from './library'

/**
 * Remembers the state of the screen in the library: the browser's local storage forgets what it was told in the
 * seconds before a crash.
 */
export const screenStorage = {
  /** The state as it was written; `null` before the first time. */
  async getItem(): Promise<string | null> {
    return (await library.settings.get('screen'))?.value ?? null
  },
  /** Replaces the state. */
  async setItem(_name: string, value: string): Promise<void> {
    await library.settings.put({ name: 'screen', value })
  },
  /** Forgets the state. */
  async removeItem(): Promise<void> {
    await library.settings.delete('screen')
  },
}
