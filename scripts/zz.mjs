import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadEngine } from './bench/engine.mjs'
import { getTexts } from './bench/texts.mjs'
const w = winkNLP(winkModel, ['sbd', 'pos'])
const extract = await loadEngine()
for (const c of [undefined, '/work/shared/corpora/news-marked.dev.jsonl']) {
const texts = getTexts(0.6, c)
const mb = texts.reduce((s, t) => s + t.length, 0) / 1e6
for (const [n, f] of [['extract', extract], ['wink', (t) => w.readDoc(t).tokens().length()]]) {
  const r = []
  for (let i = 0; i < 6; i++) { const s = performance.now(); for (const t of texts) f(t); r.push((mb / (performance.now() - s) * 1000).toFixed(2)) }
  console.log(c ? 'corpus' : 'written', n, r.join(' '))
}}
