import type { Page } from '@playwright/test'

/** A site that no page of ours may have anything to do with. */
export const elsewhere = 'https://example.org/x'

/** Code that puts an element with these properties into the page. */
export function add(name: string, properties: string): string {
  return `document.head.append(Object.assign(document.createElement('${name}'), { ${properties} }))`
}

/** Code that puts markup into the page, and may call something on its first element. */
export function html(markup: string, call = ''): string {
  const element = `Object.assign(document.body.appendChild(document.createElement('div')), { innerHTML: \`${markup}\` })`
  return call === '' ? element : `${element}.firstElementChild.${call}`
}

/**
 * Evaluates `expression` in the page as a script of its own would: later, without what a test runner may do. Its value, or
 * the name of what it throws.
 */
export function runLater(window: Page, expression: string): Promise<unknown> {
  return window.evaluate(`new Promise((resolve) => {
    setTimeout(() => {
      (async () => ${expression})().then(resolve, (error) => resolve(error.name))
    })
  })`)
}
