import type { Lookout } from './place'

/** What the views over all articles are called, in the order of their tabs. */
export const viewNames: Readonly<Record<Lookout['view'], string>> = {
  library: 'Library',
  search: 'Search',
  speakers: 'Speakers',
  overview: 'Overview',
}
