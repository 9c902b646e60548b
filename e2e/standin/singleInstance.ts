import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a second start tells the first. */
export interface SecondStart {
  readonly argv: readonly string[]
  readonly folder: string
}

/**
 * Takes the lock of `folder` for this process: `true`, and `onSecondStart` is called for every later start. `false` when
 * another living process has it, which is then told of `start`. A lock whose process has died is taken over.
 */
export function takeSingleInstanceLock(
  folder: string,
  start: SecondStart,
  onSecondStart: (start: SecondStart) => void,
): boolean {
  const letters = join(folder, 'second-starts')
  mkdirSync(letters, { recursive: true })
  if (isHeld(join(folder, 'lock'))) {
    writeFileSync(join(letters, `${process.pid}.json`), JSON.stringify(start))
    return false
  }
  readLetters(letters)
  watch(letters, () => {
    readLetters(letters).forEach(onSecondStart)
  }).unref()
  return true
}

/** Tries to become the holder; the holder is told from another process of the same number by when it started. */
function isHeld(lock: string): boolean {
  for (;;) {
    try {
      writeFileSync(lock, toHolder(process.pid), { flag: 'wx' })
      return false
    } catch {
      const holder = readIfThere(lock)
      if (holder !== undefined && holder === toHolder(Number.parseInt(holder))) return true
      rmSync(lock, { force: true })
    }
  }
}

/** A process as `number start-time`, or its number alone where the system does not tell when it started. */
function toHolder(pid: number): string {
  const fields = readIfThere(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')
  const startTime = fields?.[19]
  if (startTime !== undefined) return `${pid} ${startTime}`
  return existsSync('/proc/self/stat') || !isAlive(pid) ? 'nobody' : String(pid)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function readLetters(folder: string): readonly SecondStart[] {
  return readdirSync(folder).flatMap((name) => {
    const letter = parseLetter(readIfThere(join(folder, name)))
    if (letter === undefined) return []
    rmSync(join(folder, name), { force: true })
    return [letter]
  })
}

/** A letter; nothing while it is still being written. */
function parseLetter(text: string | undefined): SecondStart | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as SecondStart)
  } catch {
    return undefined
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
