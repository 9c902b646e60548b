import type { WorkerCallName, WorkerCalls, WorkerRequest } from '../../shared/contract/worker'
import { extract } from '../../shared/extract/extract'
import { toIdentity } from '../../shared/text/identity'
import { readArticles } from '../../shared/ingest/readArticles'
import { articleIdSchema, sourceIdSchema } from '../../shared/model/ids'
import { succeed } from '../../shared/model/result'
import { groupEchoes } from '../../shared/verbatim/groupEchoes'
import { checkQuotes } from './checkQuotes'
import { packLibrary, unpackLibrary } from './answerPackage'

/** Does the work of one call. */
export async function answer(call: WorkerRequest): Promise<WorkerCalls[WorkerCallName]['response']> {
  switch (call.name) {
    case 'source.read':
      return readSource(call.request)
    case 'article.extract':
      return extractQuotes(call.request)
    case 'quotes.check':
      return checkQuotes(call.request)
    case 'quotes.echo':
      return groupEchoes(call.request.members)
    case 'package.write':
      return packLibrary(call.request)
    case 'package.read':
      return unpackLibrary(call.request)
  }
}

async function readSource(
  source: WorkerCalls['source.read']['request'],
): Promise<WorkerCalls['source.read']['response']> {
  const sourceId = sourceIdSchema.parse(await sha256(source.bytes))
  const read = await readArticles(source)
  if (!read.ok) return read
  const articles = read.value.articles.map(async (article) => {
    const id = await sha256(new TextEncoder().encode(toIdentity(article.text)))
    return { id: articleIdSchema.parse(id), sourceId, ...article }
  })
  return succeed({ sourceId, mediaType: read.value.mediaType, articles: await Promise.all(articles) })
}

function extractQuotes({
  articleId,
  text,
  details,
}: WorkerCalls['article.extract']['request']): WorkerCalls['article.extract']['response'] {
  const { title, url, published } = details
  return extract({ id: articleId, text, title, url, published }).quotes
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
