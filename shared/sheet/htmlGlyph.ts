import { verdictNames, type Verdict } from '../model/verdict'
import { markup, type Markup } from './markup'

const drawings: Readonly<Record<Verdict, Markup>> = {
  verified: markup`<circle cx="8" cy="8" r="7" /><path class="cut" d="M4.9 8.3l2.2 2.2 4-4.6" />`,
  disputed: markup`<path d="M8 .5 15.5 8 8 15.5.5 8z" /><path
      class="cut"
      d="M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2"
    />`,
  'needs-context': markup`<rect x="1.25" y="1.75" width="13.5" height="12.5" rx="2" /><path class="cut dots" d="M4.75 8h.01M8 8h.01M11.25 8h.01" />`,
  undecided: markup`<circle class="dashed" cx="8" cy="8" r="6.1" />`,
  'not-a-quote': markup`<circle class="ring" cx="8" cy="8" r="6.1" /><path class="bar" d="M4.75 8h6.5" />`,
}

/** The sign of a verdict; told apart by shape, so that it reads in grey. */
export function toGlyph(verdict: Verdict): Markup {
  const name = verdictNames[verdict]
  return markup`<svg class="glyph ${verdict}" viewBox="0 0 16 16" role="img" aria-label="${name}">
    ${drawings[verdict]}
  </svg>`
}
