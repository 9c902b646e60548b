import { type SavedFilter, savedFilterSchema } from '../../shared/model/quoteFilter'

/** The filters in the setting's value; those that cannot be read (of a later version) are left out. */
export function parseSavedFilters(value: string | undefined): readonly SavedFilter[] {
  const stored: unknown = JSON.parse(value ?? '[]')
  if (!Array.isArray(stored)) return []
  return stored.flatMap((each) => savedFilterSchema.safeParse(each).data ?? [])
}
