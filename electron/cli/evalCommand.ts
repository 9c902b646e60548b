import { toReliability } from '../../shared/evaluate/reliability'
import { toReport } from '../../shared/evaluate/report'
import { scopes, type Scope } from '../../shared/evaluate/scope'
import { extract } from '../../shared/extract/extract'
import type { ExtractionInput } from '../../shared/model/extraction'
import { fail, succeed, type Result } from '../../shared/model/result'
import type { Command, ExitCode, Terminal } from './command'
import { complain } from './complain'
import { toMistakeText, toPublisherText, toReliabilityText, toReportText } from './evalText'
import { evaluate, sumByPublisher, sumCounts, type Evaluation } from './evaluation'
import { readExtractions } from './extractions'
import { readGoldDocuments } from './goldDocuments'
import { createOutput } from './output'
import { parseFlags } from './parseFlags'

const help = `quotedesk eval: measure the extraction on annotated articles

  quotedesk eval GOLD.jsonl… [OPTIONS]

Files
  One annotated article a line: {"id", "text", "quotes": [{"start", "end", "kind", "speaker": {"text", "start",
  "end"} or null, "cue"?}], "nonQuotes"?: [{"start", "end"}], "facts"?, "title"?, "published"?, "publisher"?}.
  - is standard input.

Options
  --extraction X   Evaluate the file X that quotedesk extract wrote before, in place of extracting now
  --scope marked   Stretches in quotation marks (default); what nobody judged is left out
  --scope strict   The same, and everything found counts
  --scope all      All speech, reported speech included
  --by publisher   The headline figures of each publisher, too
  --errors N       N mistakes, spread over the articles: sentence, gold, got, and why
  --json           One JSON object
  --help           Show this help

Stretches are compared without marks and closing punctuation, one to one; a match shares at least half of what the two
cover together. "Quote and speaker" counts matches whose mention touches the annotated one. The table of reliability
says how many answers of a confidence were right in that sense. Exit code 1: there was no annotated article. Exit code
2: something could not be read.
`

/** `quotedesk eval`: how right the extraction is on articles that people have annotated. */
export const evalCommand: Command = {
  summary: 'Measure the extraction on annotated articles',
  help,
  run: evaluateFiles,
}

interface Wish {
  readonly scope: Scope
  readonly byPublisher: boolean
  readonly errors: number
  readonly json: boolean
  /** A file of extractions; `undefined` to extract now. */
  readonly extraction: string | undefined
  readonly files: readonly string[]
}

async function evaluateFiles(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wish = parseWish(args)
  if (!wish.ok) return complain(terminal, wish.problem)
  const { scope, files, extraction } = wish.value
  const extractions = extraction === undefined ? succeed(null) : await readExtractions(extraction)
  if (!extractions.ok) return complain(terminal, extractions.problem)
  const find = (input: ExtractionInput) =>
    extractions.value ? (extractions.value.get(input.id) ?? []) : extract(input).quotes
  let exitCode: ExitCode = 0
  const evaluations: Evaluation[] = []
  for await (const document of readGoldDocuments(files, terminal)) {
    if (document.ok) evaluations.push(evaluate(document.value, find(document.value.input), scope))
    else {
      terminal.complain(document.problem.sentence)
      exitCode = exitCode === 2 ? 2 : document.problem.exitCode
    }
  }
  if (evaluations.length === 0) {
    if (exitCode === 0)
      terminal.complain('there is no annotated article in what was given. See: quotedesk eval --help')
    return exitCode === 0 ? 1 : exitCode
  }
  const print = wish.value.json ? toJson : toText
  await createOutput(terminal.output).write(print(evaluations, wish.value))
  return exitCode
}

function parseWish(args: readonly string[]): Result<Wish, string> {
  const flags = parseFlags(args, { extraction: {}, scope: {}, by: {}, errors: {}, json: { isSwitch: true } })
  if (!flags.ok) return flags
  const { values, files } = flags.value
  const { by, json, extraction, errors = '0' } = values
  const scope = scopes.find((name) => name === (values.scope ?? 'marked'))
  if (!scope)
    return fail(`--scope ${values.scope ?? ''}: there is no such scope. Use one of: ${scopes.join(', ')}.`)
  if (by !== undefined && by !== 'publisher') return fail(`--by ${by}: write --by publisher.`)
  if (!/^\d+$/.test(errors)) return fail(`--errors ${errors}: this is not a number. Write --errors 20.`)
  if (files.length === 0)
    return fail(
      'no annotated articles given. Name files, or - for standard input. See: quotedesk eval --help',
    )
  return succeed({
    scope,
    byPublisher: by !== undefined,
    errors: Number(errors),
    json: json !== undefined,
    extraction,
    files,
  })
}

function toText(evaluations: readonly Evaluation[], { scope, byPublisher, errors }: Wish): string {
  return [
    toReportText(toReport(sumCounts(evaluations), scope)),
    toReliabilityText(toReliability(evaluations.flatMap(({ answers }) => answers))),
    byPublisher ? toPublisherText(sumByPublisher(evaluations), scope) : '',
    ...spread(
      evaluations.flatMap(({ mistakes }) => mistakes),
      errors,
    ).map(toMistakeText),
  ].join('')
}

function toJson(evaluations: readonly Evaluation[], { scope, byPublisher, errors }: Wish): string {
  const publishers = [...sumByPublisher(evaluations)].map(
    ([name, counts]) => [name, toReport(counts, scope)] as const,
  )
  const mistakes = evaluations.flatMap((evaluation) => evaluation.mistakes)
  return `${JSON.stringify({
    ...toReport(sumCounts(evaluations), scope),
    reliability: toReliability(evaluations.flatMap(({ answers }) => answers)),
    ...(byPublisher && { byPublisher: Object.fromEntries(publishers) }),
    ...(errors > 0 && { mistakes: spread(mistakes, errors) }),
  })}\n`
}

/** `count` items at even distances, so that a few of them show every part of the list. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)] as Item,
  )
}
