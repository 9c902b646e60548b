import { expect, test } from 'vitest'
import { createGate } from './gate'
import { inParallel } from './inParallel'

const { signal } = new AbortController()

test('A1.10 work passes an open gate and waits at a closed one', async () => {
  const gate = createGate()
  const done: number[] = []
  gate.close()
  const all = inParallel([1, 2, 3], 2, async (item) => {
    await gate.pass(signal)
    done.push(item)
  }, signal) // prettier-ignore
  await Promise.resolve()
  expect(done).toEqual([])
  gate.open()
  await all
  expect(done).toEqual([1, 2, 3])
})

test('A1.10 what waits at a gate ends when the work is cancelled', async () => {
  const gate = createGate()
  const control = new AbortController()
  gate.close()
  const passing = gate.pass(control.signal)
  control.abort()
  await expect(passing).rejects.toThrow()
})

test('A1.10 no more than the width is under way, begun in order; after a cancel none begins', async () => {
  const control = new AbortController()
  const begun: number[] = []
  let now = 0
  let most = 0
  await inParallel([0, 1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    begun.push(item)
    most = Math.max(most, ++now)
    await new Promise((resolve) => setTimeout(resolve, 1))
    now--
    if (item === 4) control.abort()
  }, control.signal) // prettier-ignore
  expect(most).toBe(3)
  expect(begun.slice(0, 5)).toEqual([0, 1, 2, 3, 4])
  expect(begun.length).toBeLessThan(8)
})

test('A1.10 one that fails ends its run, and the failure is told at the end', async () => {
  const seen: number[] = []
  const all = inParallel([0, 1, 2], 2, (item) => {
    seen.push(item)
    return item === 0 ? Promise.reject(new Error('broken')) : Promise.resolve()
  }, signal) // prettier-ignore
  await expect(all).rejects.toThrow('broken')
  expect(seen).toEqual([0, 1, 2])
})
