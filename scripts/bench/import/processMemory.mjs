import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and of all that it has started, in megabytes: of a page that several of them share, each counts its part
 * (Linux's PSS), so that the sum is what the machine holds.
 *
 * @param {number} root
 */
export function readMemory(root) {
  const family = findFamily(root)
  return family.reduce((sum, pid) => sum + readShare(pid), 0) / 1024
}

/** @param {number} root @returns {readonly number[]} */
function findFamily(root) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), readParent(Number(name))]),
  )
  /** @param {number | undefined} pid @returns {boolean} */
  const isInside = (pid) => pid !== undefined && (pid === root || isInside(parents.get(pid)))
  return [...parents.keys()].filter(isInside)
}

/** @param {number} pid @returns {number | undefined} */
function readParent(pid) {
  const parent = /^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1]
  return parent === undefined || parent === '0' ? undefined : Number(parent)
}

/** In kilobytes; 0 for one that has ended. @param {number} pid */
function readShare(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0)
}

/** @param {number} pid @param {string} name */
function read(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    // The process has ended since it was listed.
    return ''
  }
}
