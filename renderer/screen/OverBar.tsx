import type { ReactElement } from 'react'
import { TopBar } from '../ui/TopBar'
import styles from './OverBar.module.css'
import { PaletteField } from './PaletteField'
import { SettingsButton } from './SettingsButton'
import { ViewNav } from './ViewNav'

/** The top bar of the views that look over all articles. */
export function OverBar(): ReactElement {
  return (
    <TopBar
      actions={
        <>
          <PaletteField />
          <SettingsButton />
        </>
      }
    >
      <span className={styles.name}>Quotedesk</span>
      <ViewNav />
    </TopBar>
  )
}
