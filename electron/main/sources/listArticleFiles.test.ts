import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listArticleFiles } from './listArticleFiles'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-list-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('A1.4 a folder is the articles in it and in its folders, without hidden files, others and links', async () => {
  await mkdir(join(folder, 'inside'))
  for (const name of ['b.txt', 'inside/a.pdf', '.hidden.txt', '~$lock.docx', 'picture.png', 'README']) {
    await writeFile(join(folder, name), 'words')
  }
  await symlink('/', join(folder, 'root'))
  const found = await listArticleFiles(folder)
  expect(found.map((path) => relative(folder, path))).toEqual(['b.txt', join('inside', 'a.pdf')])
})
