import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * What a wall found: whether it stands, and what to print when it does not.
 * @typedef {{ readonly ok: boolean, readonly output: string }} Finding
 */

/**
 * Runs a tool of node_modules as its own Node process; `ok` when it exits with 0. `output` is all that it wrote, in
 * the order of writing; `answer` its standard output alone.
 * @param {string} root the project's folder
 * @param {string} script the tool's file below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Finding & { readonly answer: string }>}
 */
export function runTool(root, script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
      answer += text
    })
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ ok: code === 0, output, answer })
    })
  })
}
