import type { Reliability } from '../../shared/evaluate/reliability'
import { toReport, type Accuracy, type Report } from '../../shared/evaluate/report'
import type { Counts } from '../../shared/evaluate/counts'
import type { Scope } from '../../shared/evaluate/scope'
import type { QuotedMistake } from './evaluation'

/** The figures for a person to read, a line each. */
export function toReportText(report: Report): string {
  const { documents, gold, found, traps, facts } = report
  return toRows([
    ['documents', `${documents}, ${gold} quotes annotated, ${found} found`],
    ['span exact', describeAccuracy(report.exact)],
    ['span overlap', describeAccuracy(report.overlap)],
    ['speaker on matched', describePercent(report.speakerOnMatched)],
    ['quote and speaker', describeAccuracy(report.both)],
    ['speaker by form', describeFields(report.speakerByForm)],
    ['recall by kind', describeFields(report.recallByKind)],
    ...(traps
      ? [
          [
            'traps returned',
            `${traps.returned} of ${traps.listed} (${describePercent(traps.percent)})`,
          ] as const,
        ]
      : []),
    ...(facts ? [['facts', describeFields(facts)] as const] : []),
  ])
}

/** The headline figures of each publisher, in the order given. */
export function toPublisherText(byPublisher: ReadonlyMap<string, Counts>, scope: Scope): string {
  const rows = [...byPublisher]
    .map(([name, counts]) => [name, toReport(counts, scope)] as const)
    .map(
      ([name, { documents, gold, exact, speakerOnMatched, both }]) =>
        [
          name,
          `${documents} articles, ${gold} quotes, exact F1 ${exact.f1 ?? '–'}, speaker ${speakerOnMatched ?? '–'}, quote and speaker F1 ${both.f1 ?? '–'}`,
        ] as const,
    )
  return `\nby publisher\n${toRows(rows)}`
}

/** The table of reliability: of the answers given with a confidence, how many were right. */
export function toReliabilityText({ bins, expectedCalibrationError }: Reliability): string {
  const lines = bins.map(({ from, to, answers, confidence, right }) =>
    [
      `${from.toFixed(1)}–${to.toFixed(1)}`.padEnd(20),
      String(answers).padStart(8),
      confidence.toFixed(3).padStart(12),
      right.toFixed(3).padStart(8),
    ].join(' '),
  )
  const heading = `${'confidence'.padEnd(20)} ${'answers'.padStart(8)} ${'mean'.padStart(12)} ${'right'.padStart(8)}`
  return `\n${heading}\n${lines.map((line) => `${line}\n`).join('')}${toRows([
    ['calibration error', expectedCalibrationError.toFixed(3)],
  ])}`
}

/** One mistake as a paragraph: what it is, where it stands, what would have been right, what decided. */
export function toMistakeText({ document, kind, context, gold, got, quote }: QuotedMistake): string {
  return `\n${document}: ${kind}\n${toRows(
    [
      ['  article', context],
      ['  gold', gold ?? '–'],
      ['  got', got === null ? '–' : `${got}${quote ? `, confidence ${quote.confidence}` : ''}`],
      ['  why', quote?.why.join(' ') ?? '–'],
    ],
    12,
  )}`
}

function toRows(rows: readonly (readonly [name: string, value: string])[], width = 20): string {
  return rows.map(([name, value]) => `${name.padEnd(width)} ${value}\n`).join('')
}

function describeAccuracy({ precision, recall, f1 }: Accuracy): string {
  return `P ${precision ?? '–'}  R ${recall ?? '–'}  F1 ${f1 ?? '–'}`
}

function describePercent(percent: number | null): string {
  return percent === null ? '–' : `${percent}%`
}

function describeFields(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} ${value === null ? '–' : String(value)}`)
    .join(', ')
}
