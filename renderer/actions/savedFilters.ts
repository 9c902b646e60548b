import type { QuoteFilter, SavedFilter } from '../../shared/model/quoteFilter'
import { library } from '../store/library'
import { parseSavedFilters } from '../store/parseSavedFilters'

/** Keeps the filter under the name, in place of one that has it already. */
export function saveFilter(name: string, filter: QuoteFilter): Promise<void> {
  return changeFilters((filters) => [...without(filters, name), { name: name.trim(), filter }])
}

/** Forgets the filter of that name. */
export function forgetFilter(name: string): Promise<void> {
  return changeFilters((filters) => without(filters, name))
}

function without(filters: readonly SavedFilter[], name: string): readonly SavedFilter[] {
  return filters.filter((each) => each.name !== name.trim())
}

async function changeFilters(to: (filters: readonly SavedFilter[]) => readonly SavedFilter[]): Promise<void> {
  await library.transaction('rw', library.settings, async () => {
    const stored = await library.settings.get('filters')
    const sorted = to(parseSavedFilters(stored?.value)).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    await library.settings.put({ name: 'filters', value: JSON.stringify(sorted) })
  })
}
