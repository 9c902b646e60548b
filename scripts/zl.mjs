import { loadEngine } from './bench/engine.mjs'
import { getTexts } from './bench/texts.mjs'
import { Session } from 'node:inspector/promises'
const extract = await loadEngine()
const texts = getTexts(2)
const units = Array.from({ length: 100 }, (_, i) => texts.slice(i * 7, i * 7 + 8).join('\n').slice(0, 20000))
const big = units.join('\n')
for (const u of units) extract(u)
extract(big)
const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 300 })
const prof = async (f) => { await s.post('Profiler.start'); const t = performance.now(); for (let i = 0; i < 3; i++) f(); const ms = (performance.now() - t) / 3; const { profile: p } = await s.post('Profiler.stop')
  const nodes = new Map(p.nodes.map(n => [n.id, n])); const self = new Map(); p.samples.forEach((x, i) => { const f = nodes.get(x).callFrame; const k = f.functionName + ':' + f.lineNumber; self.set(k, (self.get(k) ?? 0) + p.timeDeltas[i] / 3000) }); return { ms, self } }
const a = await prof(() => { for (const u of units) extract(u) })
const b = await prof(() => extract(big))
console.log('small', a.ms.toFixed(0), 'big', b.ms.toFixed(0), (b.ms / a.ms).toFixed(2))
const d = [...new Set([...a.self.keys(), ...b.self.keys()])].map(k => [k, (b.self.get(k) ?? 0) - (a.self.get(k) ?? 0), a.self.get(k) ?? 0]).sort((x, y) => y[1] - x[1]).slice(0, 18)
for (const [k, v, w] of d) console.log(v.toFixed(1).padStart(7), 'over', w.toFixed(1), k)
