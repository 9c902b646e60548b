import { type ReactElement, useState } from 'react'
import { chooseFiles, toSample } from '../actions/incoming'
import portDredge from '../samples/port-dredge.txt?raw'
import { useScreen } from '../screen/screen'
import { useShortcuts } from '../screen/shortcuts'
import { ShortcutSheet } from '../views/help/ShortcutSheet'
import { DropTarget } from '../views/import/DropTarget'
import { ImportProgress } from '../views/import/ImportProgress'
import { ImportReportDialog } from '../views/import/ImportReportDialog'
import { DeskPage } from './DeskPage'
import { LibraryPage } from './LibraryPage'
import { OutcomeToast } from './OutcomeToast'
import { useImport } from './useImport'
import { useIncoming } from './useIncoming'
import { useMenuCommands } from './useMenuCommands'
import { stepTextSize, useTheme } from './useTheme'

/** The window: the library or the desk, and what lies over both. */
export function App(): ReactElement {
  useTheme()
  const place = useScreen((screen) => screen.place)
  const importing = useImport()
  const isOver = useIncoming(importing.run)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const openFiles = (): void => {
    void chooseFiles().then(importing.run)
  }
  const showLibrary = (): void => {
    useScreen.getState().goTo({ view: 'library' })
  }
  const showHelp = (): void => {
    setHelpOpen(true)
  }
  useShortcuts({ help: showHelp })
  useMenuCommands({
    'open-files': openFiles,
    'show-library': showLibrary,
    'show-shortcuts': showHelp,
    'larger-text': () => {
      stepTextSize(1)
    },
    'smaller-text': () => {
      stepTextSize(-1)
    },
    'reset-text': () => {
      useScreen.getState().setTextSize(null)
    },
  })
  return (
    <>
      {place.view === 'desk' ? (
        <DeskPage key={place.articleId} articleId={place.articleId} onBack={showLibrary} />
      ) : (
        <LibraryPage
          onOpenFiles={openFiles}
          onSample={() => void importing.run([toSample('Sample article', portDredge)])}
        />
      )}
      {importing.step && <ImportProgress step={importing.step} onCancel={importing.cancel} />}
      {importing.report && <ImportReportDialog report={importing.report} onClose={importing.closeReport} />}
      {importing.outcome && <OutcomeToast text={importing.outcome} onClose={importing.closeOutcome} />}
      {isHelpOpen && (
        <ShortcutSheet
          onClose={() => {
            setHelpOpen(false)
          }}
        />
      )}
      {isOver && <DropTarget />}
    </>
  )
}
