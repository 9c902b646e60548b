import { Session } from 'node:inspector/promises'
import { loadEngine } from './bench/engine.mjs'
import { getTexts } from './bench/texts.mjs'
const extract = await loadEngine()
const texts = getTexts(1)
for (let i = 0; i < 3; i++) for (const t of texts) extract(t)
const s = new Session(); s.connect()
await s.post('HeapProfiler.startSampling', { samplingInterval: 4096, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true })
for (const t of texts) extract(t)
const { profile } = await s.post('HeapProfiler.stopSampling')
const self = new Map(); let total = 0
const walk = (n) => { const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + n.selfSize); total += n.selfSize; n.children.forEach(walk) }
walk(profile.head)
console.log('MB allocated per MB text', (total / 1e6).toFixed(1))
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log((v / 1e6).toFixed(2).padStart(7), k)
