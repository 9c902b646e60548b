// `npm run fuzz`: reads 10,000 mutated files of each format (or as many as are asked for: `npm run fuzz -- 500`).
import './checkNode.mjs'
import process from 'node:process'
import { run } from './run.mjs'

const runs = process.argv[2] ?? '10000'
process.exitCode = await run(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'shared/ingest/fuzz.test.ts'],
  { env: { ...process.env, FUZZ_RUNS: runs } },
)
