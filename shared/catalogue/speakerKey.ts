import type { ArticleId } from '../model/ids'
import type { Speaker } from '../model/quote'

/**
 * What two quotes of the same speaker have in common: the name without case, marks and doubled spaces. A speaker whose
 * name is not known is another one in each article, since two spokespeople are not to be taken for one.
 * `null` when nobody is named or described.
 */
export function toSpeakerKey(articleId: ArticleId, speaker: Speaker | null): string | null {
  const name = speaker?.name ?? speaker?.mention?.text
  if (!speaker || !name) return null
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/u, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')
  if (!key) return null
  const isNamed = speaker.kind === 'person' || speaker.kind === 'organisation'
  return isNamed && speaker.name ? key : `${articleId}:${key}`
}
