import { defineConfig } from '@playwright/test'
import { chooseRuntime } from './e2e/runtime'

chooseRuntime()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/announceRuntime.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A loaded machine may keep a window waiting past a limit once; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off' },
})
