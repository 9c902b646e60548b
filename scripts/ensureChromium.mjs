import { canInstallDebianPackages, installDebianPackages } from './debianPackages.mjs'
import { findChromium } from './findChromium.mjs'

/**
 * Chrome or Chromium, installed from Debian's packages when there is none and that is possible.
 *
 * @returns {string | undefined} its path; nothing, after a line that says what to install, when there is none
 */
export function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  if (canInstallDebianPackages()) installDebianPackages(['chromium'])
  const installed = findChromium()
  if (installed === undefined) {
    console.error(
      'No browser: install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME to the path of one.',
    )
  }
  return installed
}
