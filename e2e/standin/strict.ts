/** What a program asked of the stand-in that it does not have: the name says what to implement, or not to use. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`electron stand-in: ${what} is not implemented`)
    this.name = 'NotImplemented'
  }
}

/** Properties that languages and tools look for on any object; absent ones are simply absent. */
const askedOfEverything: readonly (string | symbol)[] = [
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
]

type EmitterKey = 'on' | 'once' | 'off' | 'emit' | 'listenerCount'

/** Some members of `Whole`, of the types that it declares; those of an event emitter are added as a whole. */
type Part<Whole> = { readonly [Key in Exclude<keyof Whole, EmitterKey>]?: Whole[Key] }

/**
 * `implemented` as the whole of `Whole`: reading any other member throws `NotImplemented` with its name. Members may
 * be replaced, as tests do when they answer a dialog themselves.
 */
export function createStrict<Whole extends object>(name: string, implemented: Part<Whole>): Whole {
  return new Proxy(implemented, {
    get(target, property, receiver) {
      if (property in target || typeof property === 'symbol' || askedOfEverything.includes(property)) {
        return Reflect.get(target, property, receiver) as unknown
      }
      throw new NotImplemented(`${name}.${property}`)
    },
  }) as Whole
}

/** Throws `NotImplemented` for the first key of `options` that is not among `known`. */
export function expectKnownKeys(name: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new NotImplemented(`option ${key} of ${name}`)
  }
}
