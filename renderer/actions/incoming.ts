import { type ChosenFile, maxFileBytes } from '../../shared/contract/ipc'
import { fail, succeed } from '../../shared/model/result'
import { mainProcess } from '../bridge/mainProcess'
import type { Incoming } from './importArticles'

/** With this browsers mark what was selected, in markup that they put on the clipboard. */
const fragmentMark = '<!--StartFragment-->'

/** Asks for files in the system's dialog; empty when the person cancelled. */
export async function chooseFiles(): Promise<readonly Incoming[]> {
  return toChosen(await mainProcess['file.choose'](undefined))
}

/** Asks for a folder; the articles in it, empty when the person cancelled. */
export async function chooseFolder(): Promise<readonly Incoming[]> {
  return toChosen(await mainProcess['folder.choose'](undefined))
}

function toChosen(chosen: readonly ChosenFile[]): readonly Incoming[] {
  return chosen.map(({ token, name }) => ({
    name,
    origin: 'file',
    read: () => readChosen(token),
  }))
}

async function readChosen(token: string): ReturnType<Incoming['read']> {
  const read = await mainProcess['file.read']({ token })
  return read.ok ? succeed({ bytes: read.value }) : read
}

/** Files dropped on the window: the page may read these itself, and learns no path. */
export function toDroppedFiles(files: Iterable<File>): readonly Incoming[] {
  return Array.from(files, (file) => ({ name: file.name, origin: 'drop', read: () => readDropped(file) }))
}

async function readDropped(file: File): ReturnType<Incoming['read']> {
  if (file.size > maxFileBytes) return fail('too-large')
  try {
    return succeed({ bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError'
    return fail(isGone ? 'missing' : 'unreadable')
  }
}

/** What an address answers, once its turn comes. */
export function toAddress(url: string): Incoming {
  return { name: url, origin: 'url', read: (signal) => fetchAddress(url, signal) }
}

async function fetchAddress(url: string, signal: AbortSignal): ReturnType<Incoming['read']> {
  const call = crypto.randomUUID()
  const cancel = (): void => {
    void mainProcess['url.cancel']({ call })
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await mainProcess['url.fetch']({ call, url })
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** Text from the clipboard. */
export function toPastedText(text: string): Incoming {
  return { name: 'Pasted text', origin: 'paste', read: () => Promise.resolve(toBytes(text)) }
}

/** Text with its formatting from the clipboard: markup that is all article. */
export function toPastedMarkup(markup: string): Incoming {
  const fragment = markup.includes(fragmentMark) ? markup : `${fragmentMark}${markup}`
  return { name: 'Pasted text.html', origin: 'paste', read: () => Promise.resolve(toBytes(fragment)) }
}

/** An article that comes with the app. */
export function toSample(name: string, text: string): Incoming {
  return { name, origin: 'sample', read: () => Promise.resolve(toBytes(text)) }
}

function toBytes(text: string): Awaited<ReturnType<Incoming['read']>> {
  const bytes = new TextEncoder().encode(text)
  return bytes.length > maxFileBytes ? fail('too-large') : succeed({ bytes })
}
