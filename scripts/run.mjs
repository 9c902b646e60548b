import { spawn } from 'node:child_process'
import process from 'node:process'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command with this one's input and output, and ends it when this one is ended.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was ended by a signal
 */
export function run(command, args, options = {}) {
  const child = spawn(command, [...args], { stdio: 'inherit', ...options })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of signals) process.off(signal, pass)
      resolve(code)
    }
    child.once('error', () => {
      finish(1)
    })
    child.once('exit', (code) => {
      finish(code ?? 1)
    })
  })
}
