import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The installed Chrome or Chromium: the one that the environment's CHROME names, or the first on the PATH.
 *
 * @returns {string | undefined} its path; nothing when there is none
 */
export function findChromium() {
  const named = process.env.CHROME
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...fixedPlaces].find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
