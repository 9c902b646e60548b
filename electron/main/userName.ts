import { userInfo } from 'node:os'

/** The name under which the person is logged in: a first guess at who reviews. Empty when the system has none. */
export function findUserName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
