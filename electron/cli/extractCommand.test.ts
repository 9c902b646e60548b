import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { extractionSchema } from '../../shared/model/extraction'
import { useProgram } from './program.testing'

const { addFile, folder, run, start } = useProgram()

const ARTICLE = `Port knew of survey
By Tomas Ekeland
5 March 2026

“We had the survey,” Maren Tolliver, the port’s chief executive, said on Tuesday. “Nobody set out to hide it.”
`
const documentLine = (id: string, fields: object = {}) =>
  `${JSON.stringify({ id, text: '“We knew,” Maren Tolliver said on Tuesday.', ...fields })}\n`
const parse = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => extractionSchema.parse(JSON.parse(line)))

describe('quotedesk extract', () => {
  it('C2.1 writes an article’s quotes as a line of JSON, its details found in the text', async () => {
    await addFile('article.txt', ARTICLE)
    const { code, output, complaints } = await run(['extract', 'article.txt'])
    const [extraction] = parse(output)
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
    expect(extraction).toMatchObject({
      format: 'quotedesk/extraction@1',
      id: createHash('sha256').update(ARTICLE.trim()).digest('hex'),
      text: ARTICLE,
      title: 'Port knew of survey',
      published: '2026-03-05',
    })
    expect(extraction?.quotes.map((quote) => quote.speaker?.name)).toEqual(['Maren Tolliver'])
    expect(extraction?.quotes[0]?.date?.edtf).toBe('2026-03-03')
  })

  it('C2.2 takes the date of --published in place of the one that the text states', async () => {
    await addFile('dated.txt', ARTICLE)
    const { output } = await run(['extract', '--published=2026-03-12', 'dated.txt'])
    expect(parse(output)[0]).toMatchObject({
      published: '2026-03-12',
      quotes: [{ date: { edtf: '2026-03-10' } }],
    })
  })

  it('C2.3 reads the documents of an NDJSON file and keeps their texts unchanged', async () => {
    const text = '“We knew,”\r\nMaren Tolliver said.\u2028 \uFEFF\tEnd. '
    const lines =
      documentLine('a', { text, title: 'T', url: 'https://a.test/' }) +
      documentLine('b', { date: '2019-12-05' })
    await addFile('documents.ndjson', lines)
    const { output } = await run(['extract', 'documents.ndjson'])
    expect(parse(output)).toMatchObject([
      { id: 'a', text, title: 'T', url: 'https://a.test/', published: null },
      { id: 'b', title: null, url: null, published: '2019-12-05' },
    ])
  })

  it.each([
    ['C2.4 documents from standard input', [], documentLine('a') + documentLine('b'), ['a', 'b']],
    ['C2.4 documents from standard input by its name', ['-'], documentLine('a'), ['a']],
    [
      'C2.4 a plain text from standard input',
      [],
      'Plain.',
      [createHash('sha256').update('Plain.').digest('hex')],
    ],
  ])('%s', async (_, args, input, ids) => {
    const { code, output } = await run(['extract', ...args], input)
    expect(code).toBe(0)
    expect(parse(output).map((extraction) => extraction.id)).toEqual(ids)
  })

  it('C2.5 answers each document before the next one comes', async () => {
    const program = start(['extract'])
    for (const id of ['a', 'b']) {
      program.stdin.write(documentLine(id))
      const [answer] = (await once(program.stdout, 'data')) as [Buffer]
      expect(parse(answer.toString('utf8'))[0]?.id).toBe(id)
    }
    program.stdin.end()
    expect(await once(program, 'exit')).toEqual([0, null])
  })

  it('C2.6 ends quietly when nobody reads any longer', async () => {
    const program = start(['extract'])
    let errors = ''
    program.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')))
    program.stdin.on('error', () => undefined)
    program.stdin.end(documentLine('a', { text: 'word '.repeat(50_000) }).repeat(20))
    await once(program.stdout, 'data')
    program.stdout.destroy()
    expect(await once(program, 'exit')).toEqual([0, null])
    expect(errors).toBe('')
  })

  it('C2.11 --explain shows who else could have said each quote, and what decided', async () => {
    await addFile('article.txt', ARTICLE)
    const { code, output } = await run(['extract', '--explain', 'article.txt'])
    expect(code).toBe(0)
    expect(output).toMatch(/^1\. direct: We had the survey, … Nobody set out to hide it\.$/m)
    expect(output).toMatch(/^ {3}why: marks\.double .*group\.interrupted$/m)
    expect(output).toMatch(/^ {3}▶ \+\d+\.\d\d {2}[01]\.\d{3} {2}Maren Tolliver.* · said /m)
    expect(output).toMatch(/^ {8}[+−]\d\.\d\d {2}\S/m)
    expect(output).toMatch(/^ {3}Does anybody\?/m)
  })

  it.each([
    [['--quote', '1'], '--quote: it goes with --explain. Add --explain, or leave it out.'],
    [['--explain', '--quote', '0'], '--quote 0: this is not a number. Write --quote 1.'],
    [['--explain', '--format', 'csv'], '--format: --explain has a form of its own. Leave one of them out.'],
  ])('C2.11 refuses %j in one line', async (args, complaint) => {
    expect(await run(['extract', 'article.txt', ...args])).toEqual({
      code: 2,
      output: '',
      complaints: [`quotedesk: ${complaint}`],
    })
  })

  it('C2.7 writes one list as JSON, empty when there are no documents', async () => {
    const { output } = await run(['extract', '--format', 'json'], documentLine('a') + documentLine('b'))
    expect(
      extractionSchema
        .array()
        .parse(JSON.parse(output))
        .map(({ id }) => id),
    ).toEqual(['a', 'b'])
    await addFile('none.ndjson', '\n')
    expect(JSON.parse((await run(['extract', 'none.ndjson', '--format', 'json'])).output)).toEqual([])
  })

  it('C2.8 writes a row a quote as CSV', async () => {
    const { output } = await run(
      ['extract', '--format', 'csv'],
      documentLine('a', { title: '=1+1', published: '2026-03-05' }),
    )
    expect(output.startsWith('\uFEFFdocument,title,')).toBe(true)
    const { data } = Papa.parse<Record<string, string>>(output.slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toMatchObject([
      {
        document: 'a',
        title: "'=1+1",
        start: '1',
        words: 'We knew,',
        speaker: 'Maren Tolliver',
        said_on: '2026-03-03',
        said_on_text: expect.stringContaining('Tuesday') as string,
      },
    ])
  })
})

describe('what cannot be read', () => {
  const bad: readonly (readonly [name: string, make: () => Promise<string>, complaint: string])[] = [
    [
      'an empty file',
      () => addFile('empty.txt', ''),
      'empty.txt: The file has no text. Open the original, or paste the article.',
    ],
    [
      'white space',
      () => addFile('blank.txt', ' \n\t\n'),
      'blank.txt: The file has no text. Open the original, or paste the article.',
    ],
    ['200 MB', makeHuge, 'huge.txt: larger than 32 MB, too much for one article. Split it.'],
    [
      'a picture with the name of a text',
      () => addFile('cat.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
      'cat.txt: This is not a format that Quotedesk reads. Save the article as plain text (.txt), or paste it.',
    ],
    [
      'a missing file',
      () => Promise.resolve('gone.txt'),
      'gone.txt: there is no such file. Check the name and the folder.',
    ],
    [
      'a missing file of documents',
      () => Promise.resolve('gone.ndjson'),
      'gone.ndjson: there is no such file. Check the name and the folder.',
    ],
    [
      'a folder without articles',
      makeFolder,
      'folder: there is no article in this folder. Name another one.',
    ],
    [
      'a line that is not JSON',
      () => addFile('broken.jsonl', `\n{"id": "a", "te\n`),
      'broken.jsonl, line 2: this line is not JSON. Write one document a line: {"id": …, "text": …}.',
    ],
    [
      'a line that is not an object',
      () => addFile('list.jsonl', '[1]\n'),
      'list.jsonl, line 1: this line is not a document. Write {"id": …, "text": …}.',
    ],
    [
      'a document without text',
      () => addFile('textless.jsonl', '{"id": "a"}\n'),
      'textless.jsonl, line 1: document a has no "text".',
    ],
    [
      'a document without id',
      () => addFile('idless.jsonl', '{"text": "a"}\n'),
      'idless.jsonl, line 1: the document has no "id".',
    ],
    [
      'a document with a title of another kind',
      () => addFile('title.jsonl', '{"id": "a", "text": "a", "title": 5}\n'),
      'title.jsonl, line 1: document a: title, url, publisher and published must be texts or left out.',
    ],
    [
      'a document with a date that is none',
      () => addFile('date.jsonl', documentLine('a', { date: 'soon' })),
      'date.jsonl, line 1: the date "soon" is not one. Write the day as 2019-12-05, or leave it out.',
    ],
    [
      'a line that is not UTF-8',
      () => addFile('latin.jsonl', Buffer.from('{"id": "é"}\n', 'latin1')),
      'latin.jsonl, line 1: this line is not UTF-8, or longer than 32 MB.',
    ],
  ]
  it.each(bad)('C2.9 %s is named in one line, and the rest is done', async (_, make, complaint) => {
    await addFile('good.txt', ARTICLE)
    const file = await make()
    const { code, output, complaints } = await run(['extract', file, 'good.txt'])
    expect({ code, complaints }).toEqual({ code: 1, complaints: [`quotedesk: ${complaint}`] })
    expect(parse(output).map((extraction) => extraction.text)).toEqual([ARTICLE])
  })

  it('C2.12 reads every article of a folder and of the folders in it, by name', async () => {
    await mkdir(join(folder(), 'inbox/b'), { recursive: true })
    await addFile('inbox/c.md', '# Port knew\n\n“We knew,” Maren Tolliver said.')
    await addFile('inbox/b/a.html', '<title>Wall</title><p>“It stays,” Ada Winn said on Monday.</p>')
    await addFile('inbox/notes.exe', 'none')
    const { code, output } = await run(['extract', 'inbox'])
    expect(code).toBe(0)
    expect(parse(output).map((extraction) => extraction.title)).toEqual(['Wall', 'Port knew'])
  })

  it('C2.9 the other lines of a file with a broken one are done', async () => {
    await addFile('mixed.jsonl', `${documentLine('a')}nonsense\n${documentLine('c')}`)
    const { code, output, complaints } = await run(['extract', 'mixed.jsonl'])
    expect(code).toBe(1)
    expect(complaints[0]).toMatch(/^quotedesk: mixed\.jsonl, line 2: /)
    expect(parse(output).map((extraction) => extraction.id)).toEqual(['a', 'c'])
  })

  it.skipIf(process.getuid?.() === 0)('C2.9 a file that may not be read', async () => {
    await chmod(join(folder(), await addFile('secret.txt', ARTICLE)), 0)
    const { code, complaints } = await run(['extract', 'secret.txt'])
    expect(code).toBe(1)
    expect(complaints[0]).toMatch(/^quotedesk: secret\.txt: you may not read this file/)
  })

  async function makeHuge(): Promise<string> {
    const name = await addFile('huge.txt', '')
    await truncate(join(folder(), name), 200 * 1024 * 1024)
    return name
  }

  async function makeFolder(): Promise<string> {
    await mkdir(join(folder(), 'folder'), { recursive: true })
    return 'folder'
  }
})

describe('odd texts', () => {
  it.each([
    ['halves of surrogate pairs', '“We \\ud800 knew,” she\\udc00 said.'],
    ['ten thousand quotation marks', '\\"'.repeat(10_000)],
    ['ten thousand curly marks that open', '“'.repeat(10_000)],
  ])('C2.10 %s are extracted from like any other', async (_, text) => {
    const { code, output, complaints } = await run(['extract'], `{"id": "odd", "text": "${text}"}\n`)
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
    expect(parse(output)[0]?.id).toBe('odd')
  })
})
