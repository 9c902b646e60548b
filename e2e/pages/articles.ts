import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** An article with a quote of each form: 4 quotes, 5 stretches in marks. */
export const council = `Council to vote again on the harbour wall

By Ines Marrow

The council will vote a second time on the harbour wall, its leader said on Tuesday.

“The first vote was a mistake,” Petra Lindholm, the council’s leader, told The Marrow Gazette by email on Dec. 5. “We counted the wrong ballots.”

Owen Tarrant, who lost the vote, called it “a very expensive lesson.” He said at a Dec. 4 briefing that he had “no regrets at all.”

“Nobody asked the people who fish there,” a harbour authority spokesperson said.

https://www.marrowgazette.test/news/harbour-wall
`

/** Puts the files into a new folder; returns their paths in the order of their names. */
export async function writeFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quotedesk-files-'))
  const paths = Object.entries(files).map(([name, content]) => [join(folder, name), content] as const)
  for (const [path, content] of paths) await writeFile(path, content)
  return paths.map(([path]) => path)
}

/** Pastes text into the window, as Ctrl V does outside of a field. */
export async function paste(window: Page, text: string): Promise<void> {
  await window.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

/** Drops files on the window. */
export async function drop(window: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await window.evaluate((dropped) => {
    const dataTransfer = new DataTransfer()
    for (const [name, content] of Object.entries(dropped)) dataTransfer.items.add(new File([content], name))
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, files)
}

/** An article by another publisher: 3 quotes, one of the council leader's, one of an unnamed source's. */
export const tramway = `Tramway workers end their strike

By Noor Castellane, The Quay Herald

March 12, 2026

QUAY — The tramway’s drivers went back to work on Thursday after eleven days.

“We got the rota we asked for, and not a minute more,” Bram Castor, the drivers’ spokesman, said at a news conference on Wednesday.

“The strike cost the city a month of fares,” council leader Petra Lindholm said in a speech on Wednesday.

“Somebody in the café counted every tram that did not come,” a harbour authority spokesperson said.
`
