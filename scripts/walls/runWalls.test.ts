import { expect, test } from 'vitest'
import { runWalls } from './runWalls.mjs'

const stands = (name: string) => ({ name, run: () => Promise.resolve({ ok: true, output: '' }) })
const falls = { name: 'falls', run: () => Promise.resolve({ ok: false, output: 'a crack' }) }
const breaks = { name: 'breaks', run: () => Promise.reject(new Error('no such tool')) }

test('answers in the order of asking, whichever is done first', async () => {
  const slow = {
    name: 'slow',
    run: () =>
      new Promise<{ ok: boolean; output: string }>((resolve) =>
        setTimeout(resolve, 20, { ok: true, output: '' }),
      ),
  }
  const results = await runWalls('.', undefined, [slow, stands('quick'), stands('last')])
  expect(results.map(({ name, ok }) => [name, ok])).toEqual([
    ['slow', true],
    ['quick', true],
    ['last', true],
  ])
})

test('a wall that fell keeps its output, and the others still run', async () => {
  const reported: string[] = []
  const results = await runWalls('.', ({ name }) => reported.push(name), [falls, stands('after')])
  expect(results).toMatchObject([{ ok: false, output: 'a crack' }, { ok: true }])
  expect(reported).toEqual(['falls', 'after'])
})

test('a wall whose tool cannot run has fallen', async () => {
  expect(await runWalls('.', undefined, [breaks])).toMatchObject([
    { ok: false, output: 'Error: no such tool\n' },
  ])
})
