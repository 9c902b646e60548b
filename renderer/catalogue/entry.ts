import type { CatalogueMessage, CatalogueRequest } from '../../shared/catalogue/catalogueCalls'
import { library } from '../store/library'
import { watchLibrary } from '../store/watchLibrary'
import { answer } from './answer'
import { Keeper } from './keeper'

/** While much changes, the window is told this often, in milliseconds. */
const pace = 200

let isTold = false
const keeper = new Keeper(library, () => {
  if (isTold) return
  isTold = true
  setTimeout(
    () => {
      isTold = false
      post({ changed: true, loading: keeper.loading })
    },
    keeper.loading ? pace : 0,
  )
})

watchLibrary({
  onArticles: (ids) => {
    if (ids === 'all') void keeper.load()
    else keeper.note(ids)
  },
  onSpeakers: () => void keeper.refreshSpeakers(),
})
void keeper.load()

addEventListener('message', ({ data }: MessageEvent<CatalogueRequest>) => {
  const { call } = data
  keeper
    .catchUp()
    .then(() => {
      post({ call, response: answer(keeper.catalogue, data) })
    })
    .catch((error: unknown) => {
      post({ call, error: String(error) })
    })
})

function post(message: CatalogueMessage): void {
  postMessage(message)
}
