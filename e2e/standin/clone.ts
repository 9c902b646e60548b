/** A structured clone written as JSON; runs in the page's worlds and in the main process alike. */
export type Wire = string | number | boolean | null | readonly [tag: string, ...rest: unknown[]]

/** What Electron says when a value cannot cross, such as a function. */
export const cannotClone = 'An object could not be cloned.'

const byteViews = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const

/** Writes a value as the structured clone algorithm would copy it; throws when it would not. */
export function toWire(value: unknown): Wire {
  return new Writer().write(checkCloneable(value))
}

/** The copy of the value that `toWire` wrote. */
export function fromWire(wire: Wire): unknown {
  return new Reader().read(wire)
}

function checkCloneable(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    throw new Error(cannotClone)
  }
}

/** Numbers each object in the order of its writing, so that a second meeting is written as a reference. */
class Writer {
  private readonly seen = new Map<object, number>()

  write(value: unknown): Wire {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0) ? value : ['n', toText(value)]
    if (value === undefined) return ['u']
    if (typeof value === 'bigint') return ['i', value.toString()]
    return typeof value === 'object' ? this.writeObject(value) : refuse(typeof value)
  }

  private writeObject(value: object): Wire {
    const known = this.seen.get(value)
    if (known !== undefined) return ['r', known]
    this.seen.set(value, this.seen.size)
    if (Array.isArray(value)) return ['a', value.map((item) => this.write(item))]
    if (value instanceof Date) return ['d', this.write(value.getTime())]
    if (value instanceof RegExp) return ['x', value.source, value.flags]
    if (value instanceof Map) return ['m', [...value].map((entry) => entry.map((item) => this.write(item)))]
    if (value instanceof Set) return ['s', [...value].map((item) => this.write(item))]
    if (value instanceof Error) return ['e', value.name, value.message]
    if (value instanceof ArrayBuffer) return ['b', 'ArrayBuffer', toBase64(new Uint8Array(value))]
    if (ArrayBuffer.isView(value)) return writeView(value)
    const kind = Object.prototype.toString.call(value)
    if (kind !== '[object Object]') refuse(kind)
    return ['o', Object.entries(value).map(([key, item]) => [key, this.write(item)])]
  }
}

class Reader {
  private readonly seen: object[] = []

  read(wire: Wire): unknown {
    if (typeof wire !== 'object' || wire === null) return wire
    const [tag, first, second] = wire
    if (tag === 'u') return undefined
    if (tag === 'n') return Number(first)
    if (tag === 'i') return BigInt(first as string)
    if (tag === 'r') return this.seen[first as number]
    return this.readObject(tag, first, second)
  }

  private readObject(tag: string, first: unknown, second: unknown): object {
    const readers: Readonly<Record<string, () => object>> = {
      a: () => this.fill<unknown[]>([], first, (list, item) => list.push(this.read(item as Wire))),
      d: () => this.keep(new Date(this.read(first as Wire) as number)),
      x: () => this.keep(new RegExp(first as string, second as string)),
      m: () =>
        this.fill(new Map(), first, (map, item) => {
          this.readEntry(item, (key, value) => map.set(key, value))
        }),
      s: () => this.fill(new Set(), first, (set, item) => set.add(this.read(item as Wire))),
      e: () => this.keep(Object.assign(new Error(second as string), { name: first as string })),
      b: () => this.keep(readView(first as string, second as string)),
      o: () =>
        this.fill({}, first, (record, item) => {
          this.readEntry(item, (key, value) => define(record, key, value))
        }),
    }
    return (readers[tag] ?? refuse(tag))()
  }

  private keep<Kept extends object>(value: Kept): Kept {
    this.seen.push(value)
    return value
  }

  private fill<Kept extends object>(
    empty: Kept,
    items: unknown,
    add: (to: Kept, item: unknown) => unknown,
  ): Kept {
    this.keep(empty)
    for (const item of items as readonly unknown[]) add(empty, item)
    return empty
  }

  private readEntry(entry: unknown, add: (key: unknown, value: unknown) => unknown): void {
    const [key, value] = entry as readonly [Wire, Wire]
    add(this.read(key), this.read(value))
  }
}

/** Sets an own property, even one called `__proto__`. */
function define(record: object, key: unknown, value: unknown): object {
  return Object.defineProperty(record, key as string, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  })
}

function refuse(kind: string): never {
  throw new Error(`electron stand-in: a clone of ${kind} is not implemented`)
}

function toText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

function writeView(view: ArrayBufferView): Wire {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  return ['b', view.constructor.name === 'Buffer' ? 'Uint8Array' : view.constructor.name, toBase64(bytes)]
}

function readView(kind: string, text: string): object {
  const bytes = fromBase64(text)
  if (kind === 'ArrayBuffer') return bytes.buffer
  if (kind === 'DataView') return new DataView(bytes.buffer)
  if (!(kind in byteViews)) refuse(kind)
  return new byteViews[kind as keyof typeof byteViews](bytes.buffer)
}

/** Bytes to base64 in both runtimes: pages have no `Buffer`, Node 20 has no `toBase64`. */
function toBase64(bytes: Uint8Array): string {
  if ('Buffer' in globalThis)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  return (bytes as unknown as { toBase64: () => string }).toBase64()
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if ('Buffer' in globalThis) return new Uint8Array(Buffer.from(text, 'base64'))
  return (Uint8Array as unknown as { fromBase64: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64(text)
}
