import { describeRuntime } from './runtime'

/** Says once, before the first spec, what the specs run on. */
function announceRuntime(): void {
  process.stdout.write(`End-to-end runtime: ${describeRuntime()}\n`)
}

// eslint-disable-next-line no-restricted-exports -- Playwright takes a global setup from nowhere else
export default announceRuntime
