import type { ReactElement } from 'react'
import { chooseFiles, chooseFolder } from '../actions/incoming'
import { useWarmCatalogue } from '../catalogue/useWarmCatalogue'
import { useScreen } from '../screen/screen'
import { useKeptFocus } from '../screen/useKeptFocus'
import { DropTarget } from '../views/import/DropTarget'
import { EntriesDialog } from '../views/import/EntriesDialog'
import { ImportProgress } from '../views/import/ImportProgress'
import { ImportReportDialog } from '../views/import/ImportReportDialog'
import { AddressLayer } from './AddressLayer'
import { CommandLayer } from './CommandLayer'
import { DeskPage } from './DeskPage'
import { LibraryPage } from './LibraryPage'
import { PackageLayer } from './PackageLayer'
import { OverviewPage } from './OverviewPage'
import { SearchPage } from './SearchPage'
import { SpeakersPage } from './SpeakersPage'
import { SettingsPage } from './SettingsPage'
import { ToastLayer } from './ToastLayer'
import { useBackups } from './useBackups'
import { WordingPage } from './WordingPage'
import { useAppCommands } from './useAppCommands'
import { useFailures } from './useFailures'
import { useImport } from './useImport'
import { useIncoming } from './useIncoming'
import { useTheme } from './useTheme'

/** The window: the library or the desk, and what lies over both. */
export function App(): ReactElement {
  useTheme()
  useWarmCatalogue()
  useFailures()
  useKeptFocus()
  useBackups()
  const place = useScreen((screen) => screen.place)
  const { step, question, report, ...importing } = useImport()
  const isOver = useIncoming(importing.run)
  const openFiles = (): void => {
    void chooseFiles().then(importing.run)
  }
  const openFolder = (): void => {
    void chooseFolder().then(importing.run)
  }
  useAppCommands({ openFiles, openFolder })
  return (
    <>
      {place.view === 'desk' ? (
        <DeskPage key={place.articleId} articleId={place.articleId} from={place.from ?? library} />
      ) : place.view === 'search' ? (
        <SearchPage isReturn={place.isReturn ?? false} />
      ) : place.view === 'speakers' ? (
        <SpeakersPage first={place.key ?? null} />
      ) : place.view === 'overview' ? (
        <OverviewPage />
      ) : place.view === 'wording' ? (
        <WordingPage key={place.articleId} {...place} />
      ) : place.view === 'settings' ? (
        <SettingsPage from={place.from} />
      ) : (
        <LibraryPage onOpenFiles={openFiles} onSample={importing.runSamples} />
      )}
      <AddressLayer onFetch={importing.run} />
      {step && <ImportProgress step={step} onPause={importing.togglePause} onCancel={importing.cancel} />}
      {question && <EntriesDialog name={question.name} titles={question.titles} onChoose={question.answer} />}
      {report && <ImportReportDialog report={report} onClose={importing.closeReport} />}
      <PackageLayer />
      <ToastLayer />
      <CommandLayer />
      {isOver && <DropTarget />}
    </>
  )
}

const library = { view: 'library' } as const
