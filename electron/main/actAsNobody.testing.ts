import { chown } from 'node:fs/promises'

const nobody = 65_534

/**
 * Does `act` without the rights of root, whom no file's permissions bind, and with `folder` owned by nobody; as the
 * user that runs the tests when that is not root.
 */
export async function actAsNobody<Value>(folder: string, act: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return act()
  await chown(folder, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}
