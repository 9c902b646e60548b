import { describe, expect, it } from 'vitest'
import { useProgram } from './program.testing'

const { run } = useProgram()

const documentLine = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`
const two = '“No,” Ida Hale said. “Yes,” said Odd Vik.'

describe('C2.11 --quote picks one quote of each article', () => {
  it('and leaves out the others', async () => {
    const lines = documentLine('a', '“We knew,” Maren Tolliver said on Tuesday.') + documentLine('b', two)
    const { output } = await run(['extract', '--explain', '--quote', '2', '-'], lines)
    expect(output.match(/^\d+\. .*$/gm)).toEqual(['2. direct: Yes,'])
  })

  it('and says how many there are where there is no such one', async () => {
    const lines = documentLine('a', two) + documentLine('b', 'Nobody spoke.')
    expect(await run(['extract', '--explain', '--quote', '99', '-'], lines)).toEqual({
      code: 1,
      output: '',
      complaints: [
        'quotedesk: --quote 99: article a has 2 quotes.',
        'quotedesk: --quote 99: article b has 0 quotes.',
      ],
    })
  })
})
