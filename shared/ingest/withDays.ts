import type { StatedDetail, StatedDetails } from './block'
import { dayOf } from './dayOf'

/** The details that are there, dates as days. An update on the day of publication says nothing. */
export function withDays(
  details: Readonly<Partial<Record<keyof StatedDetails, StatedDetail | undefined>>>,
): StatedDetails {
  const toDay = (detail: StatedDetail | undefined) => {
    const value = detail && dayOf(detail.value)
    return detail && value ? { ...detail, value } : undefined
  }
  const published = toDay(details.published)
  const updated = toDay(details.updated)
  const all = { ...details, published, updated: updated?.value === published?.value ? undefined : updated }
  return Object.fromEntries(Object.entries(all).filter(([, detail]) => detail !== undefined))
}
