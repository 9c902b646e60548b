// Writes articles of invented people and places as NDJSON on standard output, the same ones every time.
//
//   node scripts/makeArticles.mjs [--articles 1000] [--quotes 10] [--from 0]
//
// About --quotes quotes in marks an article; --from continues where an earlier run ended.
import { once } from 'node:events'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { writeArticle } from './articles/writeArticle.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    quotes: { type: 'string', default: '10' },
    from: { type: 'string', default: '0' },
  },
})

/** @param {'articles' | 'quotes' | 'from'} name */
function parseCount(name) {
  const count = Number(values[name])
  if (Number.isSafeInteger(count) && count >= 0) return count
  console.error(`--${name} ${values[name]}: this is not a number. Write --${name} 100.`)
  process.exit(2)
}

const [articles, quotes, from] = [parseCount('articles'), parseCount('quotes'), parseCount('from')]
for (let number = from; number < from + articles; number++) {
  const line = `${JSON.stringify(writeArticle(number, quotes))}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
