import Dexie from 'dexie'
import { createLibrary, type Library, libraryName } from './database'
import { nativeVersions } from './nativeVersions'

/**
 * A copy of the library as it would be after its upgrade, when an earlier version of Quotedesk wrote it; `null` when there
 * is nothing to upgrade. The library itself stays as it is. Whoever gets the copy deletes it.
 */
export async function copyEarlier(copyName: string): Promise<Library | null> {
  const known = (await indexedDB.databases()).find(({ name }) => name === libraryName)
  const copy = createLibrary(copyName)
  if (!known?.version || known.version >= copy.verno * nativeVersions) return null
  await Dexie.delete(copyName)
  await copyRecords(copyName)
  return copy
}

/** Copies every table as it is, with the version that it has. */
async function copyRecords(copyName: string): Promise<void> {
  const from = await new Dexie(libraryName).open()
  const schema = Object.fromEntries(
    from.tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      [primKey.src, ...indexes.map(({ src }) => src)].join(','),
    ]),
  )
  const to = new Dexie(copyName)
  to.version(from.verno).stores(schema)
  await to.open()
  for (const { name } of from.tables) {
    await to.table(name).bulkAdd(await from.table(name).toArray())
  }
  from.close()
  to.close()
}
