import type { ReactElement } from 'react'
import { ViewTabs } from '../ui/ViewTabs'
import { useScreen } from './screen'

const views = [
  ['library', 'Library'],
  ['search', 'Search'],
  ['speakers', 'Speakers'],
  ['overview', 'Overview'],
] as const

/** The ways between the views that look over all articles. */
export function ViewNav(): ReactElement {
  const { place, goTo } = useScreen()
  return (
    <ViewTabs
      tabs={views.map(([view, label]) => ({
        label,
        isCurrent: place.view === view,
        onGo: () => {
          goTo({ view })
        },
      }))}
    />
  )
}
