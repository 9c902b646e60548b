import type { Catalogue } from './catalogue'

/** `compute`, which works again only for a state of the catalogue that it has not seen. */
export function ofEachState<Value>(
  compute: (catalogue: Catalogue) => Value,
): (catalogue: Catalogue) => Value {
  const known = new WeakMap<Catalogue, { readonly value: Value }>()
  return (catalogue) => {
    const entry = known.get(catalogue) ?? { value: compute(catalogue) }
    known.set(catalogue, entry)
    return entry.value
  }
}
