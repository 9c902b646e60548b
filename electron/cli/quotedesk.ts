#!/usr/bin/env node
import { runCommandLine } from './commandLine'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  complain: (sentence) => process.stderr.write(`quotedesk: ${sentence}\n`),
})
