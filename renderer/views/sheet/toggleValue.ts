/**
 * The chosen values with one taken in or left out, in the order of all; an empty list is all of them. The last one
 * cannot be left out.
 */
export function toggleValue<Value>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
): readonly Value[] {
  const isChosen = (each: Value): boolean => chosen.length === 0 || chosen.includes(each)
  const next = all.filter((each) => isChosen(each) !== (each === value))
  if (next.length === 0) return chosen
  return next.length === all.length ? [] : next
}
