import { createHash } from 'node:crypto'

/**
 * The one style sheet that a library writes into the page as text: React Aria's, for touch screens
 * (`usePress`). Allowed by its hash, so that no other text becomes a style sheet.
 */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`

function toSourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Where style sheets may come from. */
const styleSources = ["'self'", toSourceHash(pressableStyle)] as const

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': styleSources,
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>

/** The page's content security policy: nothing but the bundle, nothing evaluated, nothing from the network. */
export const contentPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join('; ')
