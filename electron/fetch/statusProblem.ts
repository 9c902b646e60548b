import type { FetchProblem } from '../../shared/model/fetchProblem'

const byStatus: Readonly<Record<number, FetchProblem>> = {
  401: 'login-asked',
  402: 'login-asked',
  407: 'login-asked',
  403: 'turned-away',
  406: 'turned-away',
  451: 'turned-away',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
  503: 'busy',
}

/** What the HTTP status of an answer keeps from being read; `null` for one that brings a page. */
export function findStatusProblem(status: number): FetchProblem | null {
  if (status >= 200 && status < 300) return null
  return byStatus[status] ?? (status >= 500 ? 'site-failed' : 'odd-answer')
}
