import type { WorkerCalls } from '../../shared/contract/worker'
import { fail } from '../../shared/model/result'
import { writeLibraryJson } from '../../shared/package/libraryJson'
import { toPackageRefusal } from '../../shared/package/packageProblem'
import { readPackage } from '../../shared/package/readPackage'
import { writePackage } from '../../shared/package/writePackage'

/** Packs a library. */
export async function packLibrary({
  record,
  format,
  ...facts
}: WorkerCalls['package.write']['request']): Promise<WorkerCalls['package.write']['response']> {
  return format === 'json' ? writeLibraryJson(record, 'inline') : writePackage(record, facts)
}

/** Opens a package that anybody may have made. */
export async function unpackLibrary({
  bytes,
}: WorkerCalls['package.read']['request']): Promise<WorkerCalls['package.read']['response']> {
  const read = await readPackage(bytes)
  return read.ok ? read : fail(toPackageRefusal(read.problem))
}
