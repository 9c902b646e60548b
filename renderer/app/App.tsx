import type { ReactElement } from 'react'
import { chooseFiles, toSample } from '../actions/incoming'
import portDredge from '../samples/port-dredge.txt?raw'
import { useScreen } from '../screen/screen'
import { DropTarget } from '../views/import/DropTarget'
import { ImportProgress } from '../views/import/ImportProgress'
import { ImportReportDialog } from '../views/import/ImportReportDialog'
import { CommandLayer } from './CommandLayer'
import { DeskPage } from './DeskPage'
import { LibraryPage } from './LibraryPage'
import { OutcomeToast } from './OutcomeToast'
import { useAppCommands } from './useAppCommands'
import { useImport } from './useImport'
import { useIncoming } from './useIncoming'
import { useTheme } from './useTheme'

/** The window: the library or the desk, and what lies over both. */
export function App(): ReactElement {
  useTheme()
  const place = useScreen((screen) => screen.place)
  const { step, report, outcome, ...importing } = useImport()
  const isOver = useIncoming(importing.run)
  const openFiles = (): void => {
    void chooseFiles().then(importing.run)
  }
  useAppCommands(openFiles)
  const openSample = (): void => {
    importing.run([toSample('Sample article', portDredge)])
  }
  return (
    <>
      {place.view === 'desk' ? (
        <DeskPage key={place.articleId} articleId={place.articleId} onBack={showLibrary} />
      ) : (
        <LibraryPage onOpenFiles={openFiles} onSample={openSample} />
      )}
      {step && <ImportProgress step={step} onCancel={importing.cancel} />}
      {report && <ImportReportDialog report={report} onClose={importing.closeReport} />}
      {outcome && <OutcomeToast text={outcome} onClose={importing.closeOutcome} />}
      <CommandLayer />
      {isOver && <DropTarget />}
    </>
  )
}

function showLibrary(): void {
  useScreen.getState().goTo({ view: 'library' })
}
