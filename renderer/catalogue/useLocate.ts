import type { CatalogueCalls } from '../../shared/catalogue/catalogueCalls'
import { catalogue } from './client'

type Locate = (
  request: CatalogueCalls['quotes.locate']['request'],
) => Promise<CatalogueCalls['quotes.locate']['response']>

/** What finds the places of quotes, as many as a filter passes. */
export function useLocate(): Locate {
  return locate
}

const locate: Locate = (request) => catalogue.call('quotes.locate', request)
