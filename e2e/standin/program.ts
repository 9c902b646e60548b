import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The program that Electron was asked to run. */
export interface Program {
  readonly folder: string
  readonly script: string
  readonly name: string
  readonly version: string
}

interface PackageFile {
  readonly main?: string
  readonly name?: string
  readonly productName?: string
  readonly version?: string
}

/** Finds the program at `path`: a folder whose package.json names a script, or a script itself. */
export function getProgram(path: string): Program {
  const whole = resolve(path)
  const isFolder = statSync(whole).isDirectory()
  const folder = isFolder ? whole : dirname(whole)
  const description = readPackageFile(folder)
  return {
    folder,
    script: isFolder ? join(folder, description.main ?? 'index.js') : whole,
    name: description.productName ?? description.name ?? 'Electron',
    version: description.version ?? '0.0.0',
  }
}

function readPackageFile(folder: string): PackageFile {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
  } catch {
    return {}
  }
}
