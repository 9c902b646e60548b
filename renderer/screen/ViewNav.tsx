import type { ReactElement } from 'react'
import { ViewTabs } from '../ui/ViewTabs'
import type { Lookout } from './place'
import { useScreen } from './screen'
import { viewNames } from './viewNames'

const views = Object.keys(viewNames) as Lookout['view'][]

/** The ways between the views that look over all articles. */
export function ViewNav(): ReactElement {
  const { place, goTo } = useScreen()
  return (
    <ViewTabs
      tabs={views.map((view) => ({
        label: viewNames[view],
        isCurrent: place.view === view,
        onGo: () => {
          goTo({ view })
        },
      }))}
    />
  )
}
