import { type SheetPreset, sheetPresetSchema } from '../../shared/model/sheetChoice'

/** The presets in the setting's value; those that cannot be read (of a later version) are left out. */
export function parseSheetPresets(value: string | undefined): readonly SheetPreset[] {
  const stored: unknown = JSON.parse(value ?? '[]')
  if (!Array.isArray(stored)) return []
  return stored.flatMap((each) => sheetPresetSchema.safeParse(each).data ?? [])
}
