import { useEffect } from 'react'
import { textSizes, useScreen } from '../screen/screen'

/** Keeps the page in the theme that was chosen, or the system's, and the article in the reader's text size. */
export function useTheme(): void {
  const theme = useScreen((screen) => screen.theme)
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      const systems = dark.matches ? 'dark' : 'light'
      document.documentElement.dataset.theme = theme === 'system' ? systems : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => {
      dark.removeEventListener('change', apply)
    }
  }, [theme])
  const size = useScreen((screen) => screen.textSize)
  useEffect(() => {
    const { style } = document.documentElement
    if (size === null) {
      style.removeProperty('--reader-size')
      style.removeProperty('--reader-line')
    } else {
      style.setProperty('--reader-size', `${size}px`)
      style.setProperty('--reader-line', `${Math.round(size * 1.65)}px`)
    }
  }, [size])
}

/** Makes the article's text larger or smaller by a pixel, from the usual size when none was set. */
export function stepTextSize(by: 1 | -1): void {
  const { textSize, setTextSize } = useScreen.getState()
  setTextSize((textSize ?? textSizes.usual) + by)
}
