import type { ReactElement } from 'react'
import type { ArticleId } from '../../../shared/model/ids'
import { useScreen } from '../../screen/screen'
import { useOpenArticle } from '../../store/hooks'
import { PaletteDialog } from './PaletteDialog'
import { usePaletteItems } from './usePaletteItems'

interface PaletteProps {
  readonly onClose: () => void
}

/** Finds quotes, articles, speakers and commands by what is typed, and goes there or runs them. */
export function Palette({ onClose }: PaletteProps): ReactElement | null {
  const place = useScreen((screen) => screen.place)
  return place.view === 'desk' ? (
    <DeskPalette articleId={place.articleId} onClose={onClose} />
  ) : (
    <PlainPalette onClose={onClose} />
  )
}

function DeskPalette({ articleId, onClose }: PaletteProps & { readonly articleId: ArticleId }): ReactElement {
  const items = usePaletteItems(useOpenArticle(articleId) ?? null)
  return <PaletteDialog items={items} onClose={onClose} />
}

function PlainPalette({ onClose }: PaletteProps): ReactElement {
  return <PaletteDialog items={usePaletteItems(null)} onClose={onClose} />
}
