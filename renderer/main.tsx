import '@fontsource-variable/public-sans/wght.css'
import '@fontsource-variable/public-sans/wght-italic.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './app/tokens.css'
import './app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createJSONStorage } from 'zustand/middleware'
import { backUpBeforeUpgrade } from './actions/backUpBeforeUpgrade'
import { App } from './app/App'
import { ErrorBoundary } from './app/ErrorBoundary'
import { useScreen } from './screen/screen'
import { screenStorage } from './store/screenStorage'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')

await backUpBeforeUpgrade()
useScreen.persist.setOptions({ storage: createJSONStorage(() => screenStorage) })
await useScreen.persist.rehydrate()

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)
