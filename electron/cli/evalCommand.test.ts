import { describe, expect, it } from 'vitest'
import { useProgram } from './program.testing'

const { addFile, run } = useProgram()

const TEXT = '“We knew,” Maren Tolliver said. “Nobody asked,” said Odd Vik.'
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
})
const line = (id: string, publisher: string, second: string) =>
  `${JSON.stringify({
    id,
    text: TEXT,
    publisher,
    quotes: [
      { ...at('We knew,'), kind: 'direct', speaker: { ...at('Maren Tolliver'), form: 'name' } },
      { ...at('Nobody asked,'), kind: 'direct', speaker: { ...at(second), form: 'name' } },
    ],
  })}\n`
const GOLD = line('a', 'Tarrow Post', 'Odd Vik') + line('b', 'Evening Mail', 'Maren Tolliver')

describe('quotedesk eval', () => {
  it('C5.1 prints accuracy and reliability', async () => {
    await addFile('gold.jsonl', GOLD)
    const { code, output, complaints } = await run(['eval', 'gold.jsonl'])
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
    expect(output).toMatch(/^documents {12}2, 4 quotes annotated, 4 found$/m)
    expect(output).toMatch(/^quote and speaker {4}P 75 {2}R 75 {2}F1 75$/m)
    expect(output).toMatch(/^confidence +answers +mean +right$/m)
    expect(output).toMatch(/^calibration error {4}0\.\d{3}$/m)
  })

  it.each([
    [
      'plain text',
      'One line.\nAnother one.\n\nA third.',
      'standard input: none of its 3 lines is an annotated article. See: quotedesk eval --help',
    ],
    ['nothing', '\n', 'there is no annotated article in what was given. See: quotedesk eval --help'],
  ])('C5.8 %s is one sentence and no figures', async (_, input, complaint) => {
    expect(await run(['eval', '-'], input)).toEqual({
      code: 1,
      output: '',
      complaints: [`quotedesk: ${complaint}`],
    })
  })

  it('C5.2 --by publisher adds the headline figures of each', async () => {
    const { output } = await run(['eval', '-', '--by', 'publisher'], GOLD)
    expect(output).toMatch(/^Tarrow Post .* speaker 100,.*\nEvening Mail .* speaker 50,/m)
  })

  it('C5.3 --errors shows mistakes with their sentence, what is right, the answer and its rules', async () => {
    const { output } = await run(['eval', '-', '--errors', '5'], GOLD)
    expect(output).toMatch(/\nb: speaker\n {2}article .*“⟦Nobody asked⟧,” said Odd Vik\./)
    expect(output).toMatch(
      /\n {2}gold +Maren Tolliver\n {2}got +Odd Vik, confidence [\d.]+\n {2}why +marks\.double /,
    )
  })

  it('C5.4 --json is one object', async () => {
    const { output } = await run(['eval', '-', '--json', '--errors', '1', '--by=publisher'], GOLD)
    expect(JSON.parse(output)).toMatchObject({
      scope: 'marked',
      both: { f1: 75 },
      traps: null,
      reliability: { expectedCalibrationError: expect.any(Number) as number },
      byPublisher: { 'Tarrow Post': { speakerOnMatched: 100 } },
      mistakes: [{ document: 'b', kind: 'speaker' }],
    })
  })

  it('C5.7 --extraction evaluates what was extracted before', async () => {
    await addFile('one.jsonl', line('a', 'Tarrow Post', 'Odd Vik'))
    const { output } = await run(['extract', 'one.jsonl'])
    await addFile('found.ndjson', output)
    await addFile('gold.jsonl', GOLD)
    const report = await run(['eval', 'gold.jsonl', '--extraction', 'found.ndjson'])
    expect(report.output).toMatch(/^documents {12}2, 4 quotes annotated, 2 found$/m)
    expect(report.output).toMatch(/^quote and speaker {4}P 100 {2}R 50 {2}F1 66.7$/m)
    await addFile('broken.ndjson', `${output}{}\n`)
    expect(await run(['eval', 'gold.jsonl', '--extraction', 'broken.ndjson'])).toMatchObject({
      code: 2,
      complaints: [
        'quotedesk: broken.ndjson, line 2: this is no extraction. Write it with quotedesk extract.',
      ],
    })
  })

  it('C5.5 a line that is no annotation is named, the others count', async () => {
    const { code, output, complaints } = await run(['eval', '-'], `{"id":"x","text":""}\nno\n${GOLD}`)
    expect(code).toBe(2)
    expect(complaints).toEqual([
      'quotedesk: standard input, line 1: quotes is not as an annotation has it. Write "quotes": [{"start", "end", "kind", "speaker"}, …].',
      'quotedesk: standard input, line 2: this line is not JSON. Write one document a line: {"id": …, "text": …}.',
    ])
    expect(output).toMatch(/^documents +2,/)
  })

  it.each([
    [[], 'no annotated articles given. Name files, or - for standard input. See: quotedesk eval --help'],
    [['a', '--scope', 'some'], '--scope some: there is no such scope. Use one of: marked, strict, all.'],
    [['a', '--errors', 'few'], '--errors few: this is not a number. Write --errors 20.'],
    [['a', '--by', 'year'], '--by year: write --by publisher.'],
    [['a', '--json=yes'], '--json: it takes no value. Write --json alone.'],
    [['gone.jsonl'], 'gone.jsonl: there is no such file. Check the name and the folder.'],
  ])('C5.6 refuses %j in one line', async (args, complaint) => {
    const { code, complaints } = await run(['eval', ...args])
    expect({ code, complaints }).toEqual({ code: 2, complaints: [`quotedesk: ${complaint}`] })
  })
})
