import {
  toFoundQuotes,
  toMergeTargets,
  toSpeakerList,
  toSpeakerPage,
} from '../../shared/catalogue/answerQuestion'
import type { Catalogue } from '../../shared/catalogue/catalogue'
import type {
  CatalogueCallName,
  CatalogueCalls,
  CatalogueRequest,
} from '../../shared/catalogue/catalogueCalls'
import { drawOverview } from '../../shared/catalogue/drawOverview'
import { findRows, type Finding } from '../../shared/catalogue/findRows'
import { findSameMention } from '../../shared/catalogue/findSameMention'
import { listSpeakers } from '../../shared/catalogue/listSpeakers'
import { matchText, type TextMatches } from '../../shared/catalogue/matchText'
import type { QuoteFilter } from '../../shared/model/quoteFilter'
import { toTerms } from '../../shared/text/fold'

/** Answers one question from the catalogue as it is. */
export function answer(
  catalogue: Catalogue,
  { name, request }: CatalogueRequest,
): CatalogueCalls[CatalogueCallName]['response'] {
  switch (name) {
    case 'quotes.find':
      return toFoundQuotes(find(catalogue, request.filter), request, (key) =>
        catalogue.codes.speaker.toName(key),
      )
    case 'quotes.locate':
      return find(catalogue, request.filter)
        .rows.slice(request.first, request.last + 1)
        .map(({ articleId, quoteId }) => ({ articleId, quoteId }))
    case 'speakers.list':
      return toSpeakerList(listSpeakers(catalogue), request)
    case 'speaker.show':
      return toSpeakerPage(catalogue, request)
    case 'speaker.suggest':
      return toMergeTargets(listSpeakers(catalogue), request)
    case 'mention.find':
      return findSameMention(catalogue, request)
    case 'overview.draw':
      return drawOverview(catalogue, toLocalDay)
  }
}

interface Search {
  readonly filter: string
  readonly matches: TextMatches
  readonly finding: Finding
}

let last: Search | null = null

/** Scrolling asks for page after page of one search, and typing for less and less: what is known is not done again. */
function find(catalogue: Catalogue, filter: QuoteFilter): Finding {
  const key = JSON.stringify(filter)
  if (last?.matches.catalogue !== catalogue || last.filter !== key) {
    const matches = matchText(catalogue, toTerms(filter.text), last?.matches)
    last = { filter: key, matches, finding: findRows(catalogue, filter, matches) }
  }
  return last.finding
}

function toLocalDay(instant: string): string {
  const at = new Date(instant)
  return [
    String(at.getFullYear()).padStart(4, '0'),
    String(at.getMonth() + 1).padStart(2, '0'),
    String(at.getDate()).padStart(2, '0'),
  ].join('-')
}
