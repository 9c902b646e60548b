import { cannotClone } from '../clone'

/** A value on its way from one world of the page to the other. */
type Packed =
  | readonly ['value', unknown]
  | readonly ['list', readonly Packed[]]
  | readonly ['record', readonly (readonly [string, Packed])[]]
  | readonly ['function', number]
  | readonly ['promise', number]

type Letter =
  | { readonly kind: 'call'; readonly id: number; readonly args: readonly Packed[] }
  | { readonly kind: 'answer'; readonly value: Packed }
  | { readonly kind: 'failure'; readonly message: string }
  | { readonly kind: 'settled'; readonly id: number; readonly value: Packed }
  | { readonly kind: 'rejected'; readonly id: number; readonly message: string }

type AnyFunction = (...args: readonly unknown[]) => unknown

/** One end of the bridge between the preload's world and the page's. */
export interface WorldBridge {
  /** Makes `greet` answer the other end's `greetOther`. */
  readonly onGreeting: (greet: AnyFunction) => void
  /** Calls the other end's greeting with copies of `args`. */
  readonly greetOther: (...args: readonly unknown[]) => unknown
}

const greetingId = 0

/**
 * Joins this world with the other by events whose names (`here`, `there`) only the two know. As Electron's
 * contextBridge does, values are copied, functions and promises become stand-ins for the originals, and a call is answered
 * at once. An event's detail crosses worlds as a structured clone, by the browser itself.
 */
export function createWorldBridge(here: string, there: string): WorldBridge {
  const functions = new Map<number, AnyFunction>()
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let lastId = greetingId
  let answer: Letter | undefined

  // Taken before any script of the page could replace them.
  const dispatch = window.dispatchEvent.bind(window)
  const Detail = CustomEvent
  const clone = structuredClone
  const post = (letter: Letter): void => {
    dispatch(new Detail(there, { detail: letter }))
  }

  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') {
      functions.set(++lastId, value as AnyFunction)
      return ['function', lastId]
    }
    if (value instanceof Promise) return packPromise(value)
    if (Array.isArray(value)) return ['list', value.map(pack)]
    if (isRecord(value))
      return ['record', Object.entries(value).map(([key, item]) => [key, pack(item)] as const)]
    try {
      return ['value', clone(value)]
    } catch {
      throw new Error(cannotClone)
    }
  }

  const packPromise = (promise: Promise<unknown>): Packed => {
    const id = ++lastId
    promise.then(
      (value) => {
        post({ kind: 'settled', id, value: pack(value) })
      },
      (error: unknown) => {
        post({ kind: 'rejected', id, message: toMessage(error) })
      },
    )
    return ['promise', id]
  }

  const unpack = (packed: Packed): unknown => {
    const [kind, content] = packed
    switch (kind) {
      case 'value':
        return content
      case 'list':
        return content.map(unpack)
      case 'record':
        return Object.fromEntries(content.map(([key, item]) => [key, unpack(item)]))
      case 'function':
        return (...args: readonly unknown[]) => call(content, args)
      case 'promise':
        return new Promise((resolve, reject) => promises.set(content, { resolve, reject }))
    }
  }

  const call = (id: number, args: readonly unknown[]): unknown => {
    const letter: Letter = { kind: 'call', id, args: args.map(pack) }
    answer = undefined
    post(letter)
    const got = answer as Letter | undefined
    if (got?.kind === 'answer') return unpack(got.value)
    throw new Error(
      got?.kind === 'failure' ? got.message : 'electron stand-in: the other world did not answer',
    )
  }

  const answerCall = (id: number, args: readonly Packed[]): Letter => {
    try {
      return { kind: 'answer', value: pack(functions.get(id)?.(...args.map(unpack))) }
    } catch (error) {
      return { kind: 'failure', message: toMessage(error) }
    }
  }

  window.addEventListener(here, (event) => {
    event.stopImmediatePropagation()
    const letter = (event as CustomEvent<Letter>).detail
    if (letter.kind === 'call') post(answerCall(letter.id, letter.args))
    else if (letter.kind === 'settled') promises.get(letter.id)?.resolve(unpack(letter.value))
    else if (letter.kind === 'rejected') promises.get(letter.id)?.reject(new Error(letter.message))
    else answer = letter
  })

  return {
    onGreeting: (greet) => functions.set(greetingId, greet),
    greetOther: (...args) => call(greetingId, args),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
