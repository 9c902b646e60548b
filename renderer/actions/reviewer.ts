import { mainProcess } from '../bridge/mainProcess'
import { library } from '../store/library'

/** The name under which decisions are recorded: as set by the reviewer, else the computer's user name. */
export async function getReviewer(): Promise<string> {
  const setting = await library.settings.get('reviewer')
  return setting?.value ?? (await getUserName())
}

/** The computer's user name, which stands for the reviewer until they set their own. */
export async function getUserName(): Promise<string> {
  const { userName } = await mainProcess['app.describe'](undefined)
  return userName || 'Reviewer'
}

/** Sets the reviewer's name for decisions to come; an empty one goes back to the computer's user name. */
export async function setReviewer(name: string): Promise<void> {
  const value = name.trim()
  if (value) await library.settings.put({ name: 'reviewer', value })
  else await library.settings.delete('reviewer')
}
