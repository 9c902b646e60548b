import { ChevronLeft, Info, Upload } from 'lucide-react'
import type { ReactElement } from 'react'
import { PaletteField } from '../../screen/PaletteField'
import type { Lookout } from '../../screen/place'
import { viewNames } from '../../screen/viewNames'
import { Button } from '../../ui/Button'
import { TopBar } from '../../ui/TopBar'
import styles from './DeskBar.module.css'

interface DeskBarProps {
  readonly title: string
  /** The view that it leads back to. */
  readonly back: Lookout['view']
  readonly onBack: () => void
  readonly onDetails: () => void
  readonly onExport: () => void
}

/** The desk's top bar: the way back, the article, its details and the sheet. */
export function DeskBar({ title, back, onBack, onDetails, onExport }: DeskBarProps): ReactElement {
  return (
    <TopBar
      actions={
        <>
          <PaletteField />
          <Button
            look="quiet"
            icon={<Info size={16} strokeWidth={1.5} />}
            aria-label="Article details"
            onClick={onDetails}
          >
            <span className={styles.wideOnly}>Article details</span>
          </Button>
          <Button icon={<Upload size={16} strokeWidth={1.5} />} onClick={onExport}>
            Export sheet
          </Button>
        </>
      }
    >
      <Button look="quiet" icon={<ChevronLeft size={16} strokeWidth={1.5} />} onClick={onBack}>
        {viewNames[back]}
      </Button>
      <span className={styles.rule} />
      <h1 className={styles.title}>{title}</h1>
    </TopBar>
  )
}
