import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from 'playwright-core'

/** One session of the Chrome DevTools Protocol: the browser's own, or a page's. */
export interface CdpSession {
  readonly send: CDPSession['send']
  readonly on: CDPSession['on']
}

/** A connection to a browser over the two pipes of `--remote-debugging-pipe`. */
export interface CdpConnection {
  readonly root: CdpSession
  readonly getSession: (sessionId: string) => CdpSession
  /** Settles when the browser has hung up. */
  readonly closed: Promise<void>
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

interface PendingCall {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

const messageEnd = 0

/** Speaks the protocol: JSON messages, each ended by a zero byte. */
export function connectCdp(commands: Writable, messages: Readable): CdpConnection {
  const pending = new Map<number, PendingCall>()
  const emitters = new Map<string, EventEmitter>()
  let lastId = 0

  const getSession = (sessionId: string): CdpSession => {
    const emitter = emitters.get(sessionId) ?? new EventEmitter()
    emitters.set(sessionId, emitter)
    const send = (method: string, params: object = {}): Promise<unknown> => {
      const id = ++lastId
      const to = sessionId === '' ? {} : { sessionId }
      commands.write(`${JSON.stringify({ id, method, params, ...to })}\0`)
      return new Promise((resolve, reject) => pending.set(id, { method, resolve, reject }))
    }
    return { send, on: emitter.on.bind(emitter) } as unknown as CdpSession
  }

  readMessages(messages, (message) => {
    if (message.id === undefined) {
      emitters.get(message.sessionId ?? '')?.emit(message.method ?? '', message.params)
      return
    }
    settleCall(pending.get(message.id), message)
    pending.delete(message.id)
  })
  commands.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => {
    messages.once('close', () => {
      for (const call of pending.values()) call.reject(new Error(`${call.method}: the browser has gone.`))
      resolve()
    })
  })
  return { root: getSession(''), getSession, closed }
}

function settleCall(call: PendingCall | undefined, message: Message): void {
  if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`))
  else call?.resolve(message.result)
}

function readMessages(stream: Readable, take: (message: Message) => void): void {
  let parts: Buffer[] = []
  stream.on('data', (data: Buffer) => {
    let start = 0
    for (let end = data.indexOf(messageEnd); end >= 0; end = data.indexOf(messageEnd, start)) {
      take(JSON.parse(Buffer.concat([...parts, data.subarray(start, end)]).toString()) as Message)
      parts = []
      start = end + 1
    }
    parts.push(data.subarray(start))
  })
}
