import { readFile } from 'node:fs/promises'
import { z } from '../../shared/model/schema'
import { saveFile } from './saveFile'

/** What the main process keeps from start to start: only what the page must not decide by itself. */
const settingsSchema = z
  .object({
    /** Whether addresses of this computer and its network may be fetched, and other ports. */
    allowsPrivate: z.boolean().catch(false),
  })
  .readonly()
export type Settings = z.infer<typeof settingsSchema>

/** The settings in a file of the program's own. */
export interface SettingsFile {
  /** What is not there, or damaged, is as at the first start. */
  readonly read: () => Promise<Settings>
  /** Changes a part; rejects when it cannot be kept. */
  readonly change: (part: Partial<Settings>) => Promise<Settings>
}

/** The settings that are kept at `path`. */
export function createSettingsFile(path: string): SettingsFile {
  const read = async (): Promise<Settings> => {
    const stored = await readFile(path, 'utf8').catch(() => '{}')
    return settingsSchema.catch(settingsSchema.parse({})).parse(parseJson(stored))
  }
  return {
    read,
    async change(part) {
      const settings = { ...(await read()), ...part }
      const saved = await saveFile(path, new TextEncoder().encode(JSON.stringify(settings)))
      if (!saved.ok) throw new Error(`The settings were not kept: ${saved.problem}`)
      return settings
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
