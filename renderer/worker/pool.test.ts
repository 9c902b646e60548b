import { describe, expect, it, vi } from 'vitest'
import type { WorkerRequest } from '../../shared/contract/worker'
import { noDetails } from '../../shared/model/article'
import { articleIdSchema } from '../../shared/model/ids'
import { type PoolWorker, WorkerPool } from './pool'

const articleId = articleIdSchema.parse('a'.repeat(64))
const ask = (text: string) => ({ articleId, text, details: noDetails })

/** A worker whose answers the test gives. */
class HandWorker implements PoolWorker {
  onmessage: PoolWorker['onmessage'] = null
  onerror: PoolWorker['onerror'] = null
  isTerminated = false
  readonly asked: WorkerRequest[] = []

  postMessage(message: WorkerRequest): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }

  reply(reply: { readonly response: [] } | { readonly error: string }): void {
    const data = { call: this.asked.at(-1)?.call, ...reply }
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent)
  }

  crash(): void {
    this.onerror?.call(this as unknown as Worker, { message: 'out of memory' } as ErrorEvent)
  }
}

function poolOf(size: number): { pool: WorkerPool; workers: HandWorker[] } {
  const workers: HandWorker[] = []
  const spawn = (): HandWorker => {
    const worker = new HandWorker()
    workers.push(worker)
    return worker
  }
  return { pool: new WorkerPool(spawn, size), workers }
}

describe('W1.1 the pool works on as many calls as it has workers, and the others wait', () => {
  it('a third call waits for one of two workers', async () => {
    const { pool, workers } = poolOf(2)
    const calls = ['one', 'two', 'three'].map((text) => pool.call('article.extract', ask(text)))
    expect(workers.map(({ asked }) => asked.length)).toEqual([1, 1])
    workers[0]?.reply({ response: [] })
    expect(await calls[0]).toEqual([])
    expect(workers[0]?.asked).toHaveLength(2)
  })

  it('what a library in the worker says to nobody is no answer', async () => {
    const { pool, workers } = poolOf(1)
    const call = pool.call('article.extract', ask('one'))
    const greeting = { data: { action: 'ready' } } as MessageEvent
    workers[0]?.onmessage?.call(workers[0] as unknown as Worker, greeting)
    workers[0]?.reply({ response: [] })
    expect(await call).toEqual([])
  })

  it('no worker is made before there is work', () => {
    expect(poolOf(2).workers).toEqual([])
  })
})

describe('W1.2 a call that fails does not stop the others', () => {
  it('what a worker threw rejects its call, and the worker goes on', async () => {
    const { pool, workers } = poolOf(1)
    const failing = pool.call('article.extract', ask('one'))
    const next = pool.call('article.extract', ask('two'))
    workers[0]?.reply({ error: 'RangeError: no' })
    await expect(failing).rejects.toThrow('RangeError: no')
    workers[0]?.reply({ response: [] })
    expect(await next).toEqual([])
  })

  it('a worker that dies is replaced', async () => {
    const { pool, workers } = poolOf(1)
    const failing = pool.call('article.extract', ask('one'))
    const next = pool.call('article.extract', ask('two'))
    workers[0]?.crash()
    await expect(failing).rejects.toThrow('out of memory')
    expect(workers[0]?.isTerminated).toBe(true)
    workers[1]?.reply({ response: [] })
    expect(await next).toEqual([])
  })

  it('an aborted call ends its worker at once, and one that still waits never begins', async () => {
    const { pool, workers } = poolOf(1)
    const controller = new AbortController()
    const running = pool.call('article.extract', ask('one'), controller.signal)
    const waiting = pool.call('article.extract', ask('two'), controller.signal)
    const other = pool.call('article.extract', ask('three'))
    controller.abort(new Error('cancelled'))
    await expect(running).rejects.toThrow('cancelled')
    await expect(waiting).rejects.toThrow('cancelled')
    expect(workers[0]?.isTerminated).toBe(true)
    workers[1]?.reply({ response: [] })
    expect(await other).toEqual([])
  })
})

describe('W1.3 workers that have had nothing to do for a while are let go', () => {
  it('an idle worker ends, and the next call starts another', async () => {
    vi.useFakeTimers()
    const { pool, workers } = poolOf(1)
    const first = pool.call('article.extract', ask('one'))
    workers[0]?.reply({ response: [] })
    await first
    await vi.advanceTimersByTimeAsync(60_000)
    expect(workers[0]?.isTerminated).toBe(true)
    const second = pool.call('article.extract', ask('two'))
    workers[1]?.reply({ response: [] })
    expect(await second).toEqual([])
    vi.useRealTimers()
  })
})
