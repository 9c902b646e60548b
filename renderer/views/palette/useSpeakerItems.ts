import { useCatalogue } from '../../catalogue/useCatalogue'
import { useScreen } from '../../screen/screen'
import type { PaletteItem } from './usePaletteItems'

/** More answers than are shown, since the catalogue puts the most quoted first and the palette the best answer. */
const asked = 30

/** The named speakers of the whole library that what was typed may mean. */
export function useSpeakerItems(typed: string): readonly PaletteItem[] {
  const answer = useCatalogue('speakers.list', {
    text: typed.trim(),
    isNamed: true,
    order: 'quotes',
    key: null,
    offset: 0,
    limit: asked,
  })
  const speakers = answer?.response.speakers ?? []
  return speakers.map(({ key, name, role, quotes }) => ({
    key: `speaker ${key}`,
    group: 'Speakers' as const,
    text: name,
    more: [role, quotes === 1 ? '1 quote' : `${quotes.toLocaleString('en')} quotes`]
      .filter(Boolean)
      .join(' · '),
    run: () => {
      useScreen.getState().goTo({ view: 'speakers', key })
    },
  }))
}
