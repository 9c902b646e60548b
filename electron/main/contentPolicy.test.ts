import { expect, test } from 'vitest'
import { contentPolicy } from './contentPolicy'

test('the policy allows nothing unsafe and nothing from the network', () => {
  expect(contentPolicy).not.toMatch(/unsafe-|\*|https?:|wasm/)
})

test.each([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
])('the policy says %s', (directive) => {
  expect(contentPolicy.split('; ')).toContain(directive)
})
