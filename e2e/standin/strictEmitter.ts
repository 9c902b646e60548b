import { EventEmitter } from 'node:events'
import { NotImplemented } from './strict'

type Listener = Parameters<EventEmitter['on']>[1]

/** The members of an event emitter that has only certain events. */
export interface StrictEmitter {
  on(event: string, listener: Listener): this
  once(event: string, listener: Listener): this
  off(event: string, listener: Listener): this
  emit(event: string, ...args: readonly unknown[]): boolean
  listenerCount(event: string): number
}

/** An emitter of `events`; listening to any other throws, since it would never be heard. */
export function createStrictEmitter(name: string, events: readonly string[]): StrictEmitter {
  const emitter = new EventEmitter()
  const expectKnown = (event: string): void => {
    if (!events.includes(event)) throw new NotImplemented(`event ${event} of ${name}`)
  }
  return {
    on(event, listener) {
      expectKnown(event)
      emitter.on(event, listener)
      return this
    },
    once(event, listener) {
      expectKnown(event)
      emitter.once(event, listener)
      return this
    },
    off(event, listener) {
      emitter.off(event, listener)
      return this
    },
    emit: (event, ...args) => emitter.emit(event, ...args),
    listenerCount: (event) => emitter.listenerCount(event),
  }
}

/** An event whose default can be prevented, as Electron passes it first to listeners. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/** A fresh event with `details` on it. */
export function createEvent<Details extends object>(details: Details): Details & PreventableEvent {
  let isPrevented = false
  return Object.defineProperties(
    { ...details },
    {
      defaultPrevented: { get: () => isPrevented },
      preventDefault: {
        value: () => {
          isPrevented = true
        },
      },
    },
  ) as Details & PreventableEvent
}
