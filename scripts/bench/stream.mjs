import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { programFile } from './engine.mjs'

const SAMPLE_MS = 100

/**
 * The most memory that `quotedesk extract` holds, in megabytes, while it reads that many megabytes of documents from a pipe and writes to
 * a reader that keeps up.
 *
 * @param {readonly string[]} texts taken again from the first when they run out
 * @param {number} megabytes
 */
export async function measureStream(texts, megabytes) {
  const program = spawn(process.execPath, [programFile, 'extract', '-'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const { pid } = program
  if (pid === undefined) throw new Error(`${programFile} did not start`)
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, readResident(pid))
  }, SAMPLE_MS)
  const ended = once(program, 'exit')
  for (let number = 0, bytes = 0; bytes < megabytes * 1e6; number++) {
    const line = `${JSON.stringify({ id: `d${number}`, text: texts[number % texts.length] })}\n`
    bytes += Buffer.byteLength(line)
    if (!program.stdin.write(line)) await once(program.stdin, 'drain')
  }
  program.stdin.end()
  await ended
  clearInterval(timer)
  if (program.exitCode !== 0)
    throw new Error(`quotedesk extract ended with ${program.exitCode ?? 'a signal'}`)
  return most
}

/** Resident memory of a process in megabytes, 0 when it is gone. @param {number} pid */
function readResident(pid) {
  const status = `/proc/${pid}/status`
  try {
    const kilobytes = existsSync(status)
      ? (/VmRSS:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? '0')
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
    return (Number(kilobytes) * 1024) / 1e6
  } catch {
    return 0
  }
}
