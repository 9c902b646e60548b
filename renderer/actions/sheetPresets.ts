import type { SheetPreset } from '../../shared/model/sheetChoice'
import { library } from '../store/library'
import { parseSheetPresets } from '../store/parseSheetPresets'

/** Keeps the preset, in place of one that has its name already. */
export function keepPreset(preset: SheetPreset): Promise<void> {
  return changePresets((presets) => [...without(presets, preset.name), preset])
}

/** Forgets the preset of that name. */
export function forgetPreset(name: string): Promise<void> {
  return changePresets((presets) => without(presets, name))
}

function without(presets: readonly SheetPreset[], name: string): readonly SheetPreset[] {
  return presets.filter((each) => each.name !== name)
}

async function changePresets(to: (presets: readonly SheetPreset[]) => readonly SheetPreset[]): Promise<void> {
  await library.transaction('rw', library.settings, async () => {
    const stored = await library.settings.get('sheets')
    const sorted = to(parseSheetPresets(stored?.value)).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    await library.settings.put({ name: 'sheets', value: JSON.stringify(sorted) })
  })
}
