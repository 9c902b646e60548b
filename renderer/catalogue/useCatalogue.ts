import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { CatalogueCallName, CatalogueCalls, Loading } from '../../shared/catalogue/catalogueCalls'
import { askLatest } from './askLatest'
import { catalogue } from './client'

/** What the catalogue has answered. */
export interface CatalogueAnswer<Name extends CatalogueCallName> {
  readonly response: CatalogueCalls[Name]['response']
  /** The question that it answers: an earlier one while the answer to the current one is on its way. */
  readonly request: CatalogueCalls[Name]['request']
}

/**
 * The catalogue's answer to a question, following every change of question and library; the last one stays while the
 * next is on its way. `undefined` before the first.
 */
export function useCatalogue<Name extends CatalogueCallName>(
  name: Name,
  request: CatalogueCalls[Name]['request'],
): CatalogueAnswer<Name> | undefined {
  const [answer, setAnswer] = useState<CatalogueAnswer<Name>>()
  const [failure, setFailure] = useState<unknown>()
  const ask = useMemo(
    () =>
      askLatest(
        (each: CatalogueCalls[Name]['request']) => catalogue.call(name, each),
        (response, each) => {
          setAnswer({ response, request: each })
        },
        setFailure,
      ),
    [name],
  )
  const question = JSON.stringify(request)
  useEffect(() => {
    const askAgain = (): void => {
      ask(JSON.parse(question) as CatalogueCalls[Name]['request'])
    }
    askAgain()
    return catalogue.subscribe(askAgain)
  }, [ask, question])
  if (failure) throw failure instanceof Error ? failure : new Error('The catalogue failed')
  return answer
}

/** How much of the library the catalogue holds; `null` when all of it. */
export function useCatalogueLoading(): Loading | null {
  return useSyncExternalStore(
    (listener) => catalogue.subscribe(listener),
    () => catalogue.loading,
  )
}
