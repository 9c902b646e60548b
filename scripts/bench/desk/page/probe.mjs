/// <reference lib="dom" />
// Runs in the page that is measured, as the global `probe`.
import { listenToCatalogue } from './answers.mjs'
import { conditions } from './conditions.mjs'

/** @typedef {keyof typeof conditions} Condition */
/** @typedef {{ readonly worst: number, readonly late: number, readonly frames: number }} Frames in milliseconds */

listenToCatalogue()

/** @type {Promise<number>} */
let pending = Promise.reject(new Error('Nothing is measured'))
pending.catch(() => undefined)

/**
 * Waits for the next event of this type, and from it on for the condition.
 *
 * @param {string} type
 * @param {Condition} condition
 */
export function arm(type, condition) {
  const isDone = conditions[condition]()
  pending = new Promise((resolve) => {
    /** @param {Event} event */
    const start = ({ timeStamp }) => {
      const look = () => {
        // The frame after the one that finds it done: by then that one is on the screen.
        requestAnimationFrame(
          isDone()
            ? () => {
                resolve(performance.now() - timeStamp)
              }
            : look,
        )
      }
      requestAnimationFrame(look)
    }
    addEventListener(type, start, { capture: true, once: true })
  })
}

/** The milliseconds from the event, when the system saw it, until the condition was on the screen. */
export function measured() {
  return pending
}

/** @type {number[]} */
let frames = []
let isWatching = false

/** Notes the time between frames from now on. */
export function watchFrames() {
  frames = []
  isWatching = true
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    frames.push(now - last)
    last = now
    if (isWatching) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Ends it: the longest time, how many were over 33 ms, and how many there were. @returns {Frames} */
export function stopFrames() {
  isWatching = false
  return {
    worst: Math.max(...frames),
    late: frames.filter((each) => each > 33).length,
    frames: frames.length,
  }
}
