import type { Incoming } from '../actions/importArticles'
import { toSample } from '../actions/incoming'
import ferryStrike from '../samples/ferry-strike.txt?raw'
import libraryMould from '../samples/library-mould.txt?raw'
import portDredge from '../samples/port-dredge.txt?raw'

/** The articles that come with the app, the one to begin with last. */
export const sampleArticles: readonly Incoming[] = [
  toSample('ferry-strike.txt', ferryStrike),
  toSample('library-mould.txt', libraryMould),
  toSample('port-dredge.txt', portDredge),
]
