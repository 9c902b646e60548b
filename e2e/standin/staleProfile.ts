import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const patience = 5_000
const pause = 50

/**
 * Makes a browser profile free to use. The caller holds the program's lock, so a browser that still uses the profile
 * belonged to a process that was killed, and is about to end: it is waited for, and ended after five seconds. Without
 * this, a profile whose machine has another name by now could never be opened again.
 */
export async function releaseProfile(profile: string): Promise<void> {
  let waited = 0
  for (let holder = findHolder(profile); holder !== undefined; holder = findHolder(profile)) {
    if (waited >= patience) process.kill(holder, 'SIGKILL')
    await wait(pause)
    waited += pause
  }
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, name), { force: true })
  }
}

/** The living browser that uses the profile, by the lock that it left: a link to `host-process`. */
function findHolder(profile: string): number | undefined {
  try {
    const process = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))
    // Another program may have the number by now.
    return readFileSync(`/proc/${process}/cmdline`, 'utf8').includes(profile) ? process : undefined
  } catch {
    return undefined
  }
}
