import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './launchApp'
import { Desk } from './pages/desk'

const path = join(import.meta.dirname, '../../shared/articles/us-mexico-cartel-talks.txt')

test('A7.1 a real article from the file to the card, with and without its date', async ({ app }) => {
  test.skip(!existsSync(path), 'the article is its publisher’s and not part of the repository')
  await app.chooseFiles([path])
  await app.chooseMenu('openFile')
  const desk = new Desk(app.window)
  await expect(desk.rows).toHaveCount(8)
  const speakers = [
    'State Department spokesperson',
    ...Array<string>(4).fill('Hugo Rodriguez'),
    ...Array<string>(3).fill('Donald Trump'),
  ]
  for (const [at, speaker] of speakers.entries()) await expect(desk.rows.nth(at)).toContainText(speaker)
  await expect(desk.field('Date said')).toContainText('5 Dec, year unknown')
  await expect(desk.field('Medium')).toHaveText('Email')
  await expect(desk.field('Recipient')).toHaveText('The Epoch Times')
  await desk.article.getByRole('button', { name: 'Set publication date' }).click()
  await app.window.getByLabel('Publication date').fill('2019-12-05')
  await app.window.keyboard.press('Enter')
  await expect(desk.field('Date said')).toContainText('Thu 5 Dec 2019')
  await expect(desk.rows.nth(1)).toContainText('Wed 4 Dec 2019 · Briefing')
  await expect(desk.rows.nth(7)).toContainText('Social post')
})
