import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isArticleFile } from '../../../shared/model/articleFormats'

/** The paths of all articles in a folder and in the folders inside it, by name; links are not followed. */
export async function listArticleFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && isArticleFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
