import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseBounds, findKeptBounds, keepBounds } from './windowBounds'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quotedesk-bounds-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bounds = { x: 10, y: 20, width: 1200, height: 800 }
const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const usual = { width: 1440, height: 900 }

test('bounds are kept between starts, and nothing else is left behind', async () => {
  keepBounds(join(folder, 'window.json'), bounds)
  expect(findKeptBounds(join(folder, 'window.json'))).toEqual(bounds)
  expect(await readdir(folder)).toEqual(['window.json'])
})

test('bounds that cannot be kept are forgotten', () => {
  keepBounds(join(folder, 'missing/window.json'), bounds)
  expect(findKeptBounds(join(folder, 'missing/window.json'))).toBeUndefined()
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"x":1}',
  '{"x":"1","y":0,"width":1,"height":1}',
  '{"x":1e9,"y":0,"width":1,"height":1}',
])('kept bounds %j make no sense', async (text) => {
  await writeFile(join(folder, 'window.json'), text)
  expect(findKeptBounds(join(folder, 'window.json'))).toBeUndefined()
})

test.each([
  ['kept on the screen', bounds, [screen], bounds],
  ['nothing kept', undefined, [screen], usual],
  ['on a second screen', { ...bounds, x: 2000 }, [screen, { ...screen, x: 1920 }], { ...bounds, x: 2000 }],
  ['on a screen that has gone', { ...bounds, x: 2000 }, [screen], usual],
  ['above the screen', { ...bounds, y: -30 }, [screen], usual],
  ['below the screen', { ...bounds, y: 1070 }, [screen], usual],
  ['a sliver at the left', { ...bounds, x: -1150 }, [screen], usual],
  ['too small', { ...bounds, width: 300, height: 10 }, [screen], { ...bounds, width: 1024, height: 640 }],
  ['no screen known', bounds, [], usual],
])('the window opens: %s', (_case, kept, screens, opened) => {
  expect(chooseBounds(kept, screens)).toEqual(opened)
})
