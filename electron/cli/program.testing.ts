import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll } from 'vitest'

const root = new URL('../../', import.meta.url)

/** What a finished process leaves. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
  /** Standard error, a line each. */
  readonly complaints: readonly string[]
}

/** The built program and a folder of its own to work in. */
export interface Program {
  /** The folder in which the program runs. */
  readonly folder: () => string
  /** Writes a file into the folder; returns its name. */
  readonly addFile: (name: string, content: string | Uint8Array) => Promise<string>
  readonly start: (args: readonly string[]) => ChildProcessWithoutNullStreams
  /** Runs the program to its end, `input` being its standard input. */
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Outcome>
}

/** Builds the program before the tests of a file, as `npm run build` does, and removes everything after them. */
export function useProgram(): Program {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quotedesk-cli-'))
    await copyFile(new URL('package.json', root), join(folder, 'package.json'))
    const script = `import { buildNode } from './scripts/buildNode.mjs'
      await buildNode({ quotedesk: 'electron/cli/quotedesk.ts' }, ${JSON.stringify(join(folder, 'out/cli'))})`
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const start = (args: readonly string[]) =>
    spawn(process.execPath, [join(folder, 'out/cli/quotedesk.js'), ...args], { cwd: folder, stdio: 'pipe' })
  return {
    folder: () => folder,
    addFile: async (name, content) => {
      await writeFile(join(folder, name), content)
      return name
    },
    start,
    run: (args, input = '') => finish(start(args), input),
  }
}

function finish(program: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Outcome> {
  let output = ''
  let errors = ''
  program.stdout.setEncoding('utf8').on('data', (part: string) => (output += part))
  program.stderr.setEncoding('utf8').on('data', (part: string) => (errors += part))
  // A program that refuses its arguments does not read its input.
  program.stdin.on('error', () => undefined).end(input)
  return new Promise((resolve) => {
    program.on('close', (code) => {
      resolve({ code, output, complaints: errors.split('\n').filter(Boolean) })
    })
  })
}
