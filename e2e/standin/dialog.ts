import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { BaseWindow, Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { CdpSession } from './cdp'
import type { Host } from './host'
import { createStrict, expectKnownKeys, NotImplemented } from './strict'

/** Creates `dialog`: the browser's own dialogs, which need a window on a screen. */
export function createDialog(getHost: () => Host, isHeadless: boolean): Dialog {
  const ask = (expression: string): Promise<Answer> => {
    if (isHeadless) throw new NotImplemented('a dialog without a screen')
    return askPerson(getHost(), expression)
  }
  return createStrict<Dialog>('dialog', {
    async showOpenDialog(...args: Overloaded<OpenDialogOptions>) {
      const options = getOptions(args)
      expectKnownKeys('showOpenDialog', options, ['title', 'filters', 'properties'])
      const { page } = getHost()
      const { objectId } = await ask(writeOpenDialog(options))
      const filePaths = objectId === undefined ? [] : await getPaths(page, objectId)
      return { canceled: filePaths.length === 0, filePaths }
    },
    async showMessageBox(...args: Overloaded<MessageBoxOptions>) {
      const options = getOptions(args)
      const { message, detail = '', buttons = [], cancelId = 0 } = options
      expectKnownKeys('showMessageBox', options, [
        'type',
        'message',
        'detail',
        'buttons',
        'defaultId',
        'cancelId',
      ])
      if (buttons.length !== 2) throw new NotImplemented('a message with other than two buttons')
      const { value } = await ask(`confirm(${JSON.stringify(`${message}\n\n${detail}`)})`)
      return { response: value === true ? 1 - cancelId : cancelId, checkboxChecked: false }
    },
    async showSaveDialog(...args: Overloaded<SaveDialogOptions>) {
      const options = getOptions(args)
      expectKnownKeys('showSaveDialog', options, ['title', 'defaultPath', 'filters', 'properties'])
      const filePath = await askForPath(options, ask)
      return { canceled: filePath === '', filePath }
    },
  })
}

/** A dialog's arguments, which may begin with the window that it belongs to. */
type Overloaded<Options> = readonly [BaseWindow, Options] | readonly [Options]

function getOptions<Options>(args: Overloaded<Options>): Options {
  const [, options] = args
  if (options === undefined) throw new NotImplemented('a dialog that belongs to no window')
  return options
}

/** What the person chose: a value, or an object in the page. */
interface Answer {
  readonly value?: unknown
  readonly objectId?: string | undefined
}

/** Evaluates `expression` as if the person had clicked, in a world that the page cannot see into. */
async function askPerson({ page, targetId }: Host, expression: string): Promise<Answer> {
  const world = await page.send('Page.createIsolatedWorld', {
    frameId: targetId,
    worldName: 'electron dialog',
  })
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    contextId: world.executionContextId,
    userGesture: true,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(`The dialog failed: ${String(result.description)}`)
  return result
}

/** An expression for the list of the files that the person picks; empty when the dialog is cancelled. */
function writeOpenDialog({ filters = [], properties = [] }: OpenDialogOptions): string {
  const extensions = filters.flatMap((filter) => filter.extensions)
  const accept = extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',')
  const webkitdirectory = properties.includes('openDirectory')
  const settings = { type: 'file', multiple: properties.includes('multiSelections'), accept, webkitdirectory }
  return `new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), ${JSON.stringify(settings)})
    input.addEventListener('change', () => resolve([...input.files]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })`
}

async function getPaths(page: CdpSession, objectId: string): Promise<string[]> {
  const { result } = await page.send('Runtime.getProperties', { objectId, ownProperties: true })
  const files = result.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? [])
  const infos = await Promise.all(files.map((file) => page.send('DOM.getFileInfo', { objectId: file })))
  return infos.map(({ path }) => path)
}

/**
 * Asks for a path by its words: the browser's own dialog for saving would empty the file at once and never tell where
 * it is. Empty when the person cancels.
 */
async function askForPath(
  { title = 'Save', defaultPath = '' }: SaveDialogOptions,
  ask: (expression: string) => Promise<Answer>,
): Promise<string> {
  let proposal = resolve(homedir(), defaultPath)
  for (;;) {
    const { value } = await ask(`prompt(${JSON.stringify(`${title} as`)}, ${JSON.stringify(proposal)})`)
    if (typeof value !== 'string' || value === '') return ''
    proposal = resolve(homedir(), value.replace(/^~\//, ''))
    if (!existsSync(proposal)) return proposal
    const replaces = await ask(`confirm(${JSON.stringify(`${proposal} exists already. Replace it?`)})`)
    if (replaces.value === true) return proposal
  }
}
