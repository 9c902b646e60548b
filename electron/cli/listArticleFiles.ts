import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isArticleFile } from '../../shared/model/articleFormats'

/** The files that a path stands for: itself, or, of a folder, every article in it and in the folders inside, by name. */
export async function* listArticleFiles(path: string): AsyncGenerator<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (entries === null) {
    yield path
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* listArticleFiles(join(path, entry.name))
    else if (entry.isFile() && isArticleFile(entry.name)) yield join(path, entry.name)
  }
}
