import { isArticleFile } from '../../shared/model/articleFormats'

/**
 * The files that were dropped; of folders the articles in them and in the folders inside. Has to be called while the
 * drop is handled: the browser forgets what was dropped right after.
 */
export function listDroppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const dropped = Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const listed = dropped.map(async ({ entry, file }) =>
    isFolder(entry) ? await listFolder(entry) : file ? [file] : [],
  )
  return Promise.all(listed).then((files) => files.flat())
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory ?? false
}

async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const reader = folder.createReader()
  const files: File[] = []
  for (;;) {
    // The browser gives a hundred entries at a time, and none at the end.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (entries.length === 0) return files
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isFolder(entry)) files.push(...(await listFolder(entry)))
      else if (isFile(entry) && isArticleFile(entry.name)) files.push(await toFile(entry))
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function toFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}
