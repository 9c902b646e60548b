import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { CdpSession } from './cdp'
import type { Host } from './host'
import { createStrict, expectKnownKeys, NotImplemented } from './strict'

/** Creates `dialog`: the browser's own file dialogs, which need a window on a screen. */
export function createDialog(getHost: () => Host, isHeadless: boolean): Dialog {
  const openPicker = async (pick: string): Promise<readonly string[]> => {
    if (isHeadless) throw new NotImplemented('a dialog without a screen')
    return choosePaths(getHost(), pick)
  }
  const implemented = {
    showOpenDialog: async (_window: BrowserWindow, options: OpenDialogOptions) => {
      expectKnownKeys('showOpenDialog', options, ['title', 'filters', 'properties'])
      const filePaths = await openPicker(writeOpenPicker(options))
      return { canceled: filePaths.length === 0, filePaths: [...filePaths] }
    },
    showSaveDialog: async (_window: BrowserWindow, options: SaveDialogOptions) => {
      expectKnownKeys('showSaveDialog', options, ['title', 'defaultPath', 'filters', 'properties'])
      const [filePath = ''] = await openPicker(writeSavePicker(options))
      return { canceled: filePath === '', filePath }
    },
  }
  return createStrict('dialog', implemented)
}

/** An expression for the files that the person picks: an empty list when the dialog is cancelled. */
function writeOpenPicker({ filters = [], properties = [] }: OpenDialogOptions): string {
  const settings = { type: 'file', multiple: properties.includes('multiSelections'), accept: toAccept(filters) }
  return `new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), ${JSON.stringify(settings)})
    input.addEventListener('change', () => resolve([...input.files]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })`
}

function writeSavePicker({ defaultPath = '', filters = [] }: SaveDialogOptions): string {
  const types = filters.map(({ name, extensions }) => ({
    description: name,
    accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}`) },
  }))
  return `showSaveFilePicker(${JSON.stringify({ suggestedName: defaultPath, types })})
    .then((handle) => handle.getFile())
    .then((file) => [file], (error) => { if (error.name === 'AbortError') return []; throw error })`
}

function toAccept(filters: readonly FileFilter[]): string {
  const extensions = filters.flatMap((filter) => filter.extensions)
  return extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',')
}

/** Evaluates `pick` as if the person had clicked, in a world that the page cannot see into; the paths of its files. */
async function choosePaths({ page, targetId }: Host, pick: string): Promise<readonly string[]> {
  const world = await page.send('Page.createIsolatedWorld', { frameId: targetId, worldName: 'electron dialog' })
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression: pick,
    contextId: world.executionContextId,
    userGesture: true,
    awaitPromise: true,
  })
  if (exceptionDetails || result.objectId === undefined) throw new Error(`The dialog failed: ${String(result.description)}`)
  const { result: items } = await page.send('Runtime.getProperties', { objectId: result.objectId, ownProperties: true })
  const files = items.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? [])
  return Promise.all(files.map((objectId) => getPath(page, objectId)))
}

async function getPath(page: CdpSession, objectId: string): Promise<string> {
  const { path } = await page.send('DOM.getFileInfo', { objectId })
  return path
}
