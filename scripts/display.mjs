import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { canInstallDebianPackages, installDebianPackages } from './debianPackages.mjs'

/** Whether a window can be shown; only Linux can be without a screen. */
export function hasDisplay() {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env
  return process.platform !== 'linux' || DISPLAY + WAYLAND_DISPLAY !== ''
}

/** Whether `xvfb-run` is there, which gives a command a screen that nobody sees; installed when that is possible. */
export function ensureVirtualDisplay() {
  const isThere = () => spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0
  return isThere() || (canInstallDebianPackages() && installDebianPackages(['xvfb', 'xauth']) && isThere())
}
