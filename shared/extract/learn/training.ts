// The entry of scripts/train.mjs: what it needs of the engine, in one bundle.
export { extractWith } from '../extract'
export { toModelText } from './modelText'
export { trainModel } from './trainModel'
