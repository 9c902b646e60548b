import { describe, expect, it } from 'vitest'
import description from '../../package.json' with { type: 'json' }
import { useProgram } from './program.testing'

const { run } = useProgram()

describe('quotedesk', () => {
  it.each([
    ['C1.1 shows its help', ['--help'], /^quotedesk: who said what.*\n {2}extract .*\n {2}sheet /s],
    ['C1.1 shows its help for the word help', ['help'], /^quotedesk: who said what/],
    ['C1.1 shows the help of extract', ['extract', '--help'], /^quotedesk extract: .*--published DATE/s],
    [
      'C1.1 shows the help of a command after other words',
      ['sheet', 'a.txt', '-h'],
      /^quotedesk sheet: .*--output/s,
    ],
    ['C1.1 shows the help of the command that help names', ['help', 'sheet'], /^quotedesk sheet: /],
    ['C1.2 shows its version', ['--version'], new RegExp(`^${description.version}\n$`)],
  ])('%s', async (_, args, output) => {
    const outcome = await run(args)
    expect(outcome).toMatchObject({ code: 0, complaints: [] })
    expect(outcome.output).toMatch(output)
  })

  it.each([
    ['C1.3 no command', [], 'quotedesk: no command given. See: quotedesk --help'],
    [
      'C1.3 an unknown command',
      ['extrct'],
      'quotedesk: extrct: there is no such command. Use one of: extract, sheet, package, eval, check.',
    ],
    [
      'C1.4 an unknown option',
      ['extract', '--fromat', 'csv'],
      'quotedesk: --fromat: there is no such option. Use one of: --published, --format, --explain, --quote, --allow-private, --help.',
    ],
    [
      'C1.4 an unknown letter',
      ['extract', '-x'],
      'quotedesk: -x: there is no such option. Use one of: --published, --format, --explain, --quote, --allow-private, --help.',
    ],
    [
      'C1.4 an option without its value',
      ['extract', 'a.txt', '--format'],
      'quotedesk: --format: a value is missing. Write --format VALUE.',
    ],
    [
      'C1.4 an option that swallows the next one',
      ['extract', '--format', '--published', '2019'],
      'quotedesk: --format: a value is missing. Write --format VALUE.',
    ],
    [
      'C1.4 an unknown format',
      ['extract', '--format', 'xml'],
      'quotedesk: --format xml: there is no such format. Use one of: ndjson, json, csv.',
    ],
    [
      'C1.5 a day that does not exist',
      ['extract', '--published', '2019-02-30'],
      'quotedesk: --published 2019-02-30: this is not a date. Write the day as 2019-12-05, or 2019-12, or 2019.',
    ],
    [
      'C1.5 a date in another form',
      ['sheet', '--published', 'Dec 5'],
      'quotedesk: --published Dec 5: this is not a date. Write the day as 2019-12-05, or 2019-12, or 2019.',
    ],
    [
      'C1.5 an approximate date',
      ['extract', '--published', '2019-11~'],
      'quotedesk: --published 2019-11~: this is not a date. Write the day as 2019-12-05, or 2019-12, or 2019.',
    ],
    [
      'C3.1 a sheet without a place',
      ['sheet', 'a.txt'],
      'quotedesk: no output given. Add -o OUT.html, or another ending.',
    ],
    [
      'C3.1 a sheet in a format that is not written',
      ['sheet', 'a.txt', '-o', 'a.pdf'],
      'quotedesk: -o a.pdf: its name must end in .csv, .xlsx, .docx, .html, .md, .jsonld or .json.',
    ],
  ])('%s is refused in one line', async (_, args, complaint) => {
    expect(await run(args)).toEqual({ code: 2, output: '', complaints: [complaint] })
  })
})
