import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSettingsFile } from './settingsFile'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-settings-'))
})
afterEach(() => rm(folder, { recursive: true }))

test.each([
  ['nothing', null],
  ['an empty file', ''],
  ['half a file', '{"allowsPri'],
  ['a list', '[]'],
  ['a word', '"yes"'],
  ['what is no answer', '{"allowsPrivate":"yes"}'],
])('I7.2 %s allows nothing', async (_what, content) => {
  const path = join(folder, 'settings.json')
  if (content !== null) await writeFile(path, content)
  expect(await createSettingsFile(path).read()).toMatchObject({ allowsPrivate: false })
})

test('I7.2 what was allowed is kept', async () => {
  const path = join(folder, 'settings.json')
  await createSettingsFile(path).change({ allowsPrivate: true })
  expect(await createSettingsFile(path).read()).toMatchObject({ allowsPrivate: true })
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ allowsPrivate: true })
})
