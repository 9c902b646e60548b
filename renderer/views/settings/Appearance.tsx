import { Minus, Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { type Theme, textSizes, themes, useScreen } from '../../screen/screen'
import { Button, IconButton } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import styles from './Settings.module.css'

const themeNames: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }

/** The theme, and the size of the article's text with a line of it. */
export function Appearance(): ReactElement {
  const { theme, setTheme } = useScreen()
  return (
    <div className={styles.rows}>
      <Choice label="Theme" inline options={themes} names={themeNames} value={theme} onChange={setTheme} />
      <TextSize />
    </div>
  )
}

function TextSize(): ReactElement {
  const { textSize, setTextSize } = useScreen()
  const { smallest, usual, largest } = textSizes
  const size = textSize ?? usual
  return (
    <div role="group" aria-label="Text size">
      <div className={styles.line}>
        <span className={styles.label}>Text size of the article</span>
        {textSize !== null && (
          <Button
            look="link"
            onClick={() => {
              setTextSize(null)
            }}
          >
            Usual size
          </Button>
        )}
        <IconButton
          label="Smaller text"
          icon={<Minus size={16} strokeWidth={1.5} />}
          disabled={size <= smallest}
          onClick={() => {
            setTextSize(size - 1)
          }}
        />
        <output className={styles.size}>{textSize === null ? 'Usual' : `${textSize} px`}</output>
        <IconButton
          label="Larger text"
          icon={<Plus size={16} strokeWidth={1.5} />}
          disabled={size >= largest}
          onClick={() => {
            setTextSize(size + 1)
          }}
        />
      </div>
      <p className={styles.sample}>“The first vote was a mistake,” she said.</p>
    </div>
  )
}
