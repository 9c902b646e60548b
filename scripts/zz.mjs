import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadEngine } from './bench/engine.mjs'
import { getTexts } from './bench/texts.mjs'
const w = winkNLP(winkModel, ['sbd', 'pos'])
const extract = await loadEngine()
const wink = (t) => w.readDoc(t).tokens().length()
const out = []
for (const c of [undefined, '/work/shared/corpora/news-marked.dev.jsonl']) {
const texts = getTexts(0.6, c)
const mb = texts.reduce((s, t) => s + t.length, 0) / 1e6
for (const t of texts) { extract(t); wink(t) }
let e = 0, k = 0
for (let i = 0; i < texts.length; i += 10) { const b = texts.slice(i, i + 10); let be = Infinity, bw = Infinity
 for (let r = 0; r < 7; r++) { let s = performance.now(); for (const t of b) extract(t); be = Math.min(be, performance.now() - s); s = performance.now(); for (const t of b) wink(t); bw = Math.min(bw, performance.now() - s) } e += be; k += bw }
out.push(`${c ? 'corpus' : 'written'} ${(mb / e * 1000).toFixed(2)} MB/s, wink ${(mb / k * 1000).toFixed(2)}, ratio ${(k / e).toFixed(3)}`) }
console.log(out.join(' | '))
