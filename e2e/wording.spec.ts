import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { paste } from './pages/articles'
import { Desk } from './pages/desk'

const speech = `Speech on the harbour wall

Good evening. I shall be brief. The first vote was a mistake, and I said so at the time. We counted the wrong ballots. If the county agrees, we will vote again in May, and nobody will be left out.

I thank you for your patience.
`
const report = `Council will vote again

“The first vote was a mistake,” Petra Lindholm said on Tuesday. “We will vote again in May.”
`

test('N8.3 a quote is compared with a source, and the finding accepted', async ({ app }) => {
  const { window } = app
  await paste(window, speech)
  await expect(new Desk(window).article).toContainText('I shall be brief')
  await window.keyboard.press('p')
  await window.getByLabel('Who speaks').fill('Petra Lindholm')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toBeHidden()
  await paste(window, report)
  await expect(new Desk(window).article).toContainText('Council will vote again')
  await window.keyboard.press('Shift+W')
  const finding = window.getByRole('complementary', { name: 'Finding' })
  await expect(finding.getByRole('heading', { level: 2 })).toHaveText('Meaning at risk')
  await expect(finding.getByRole('list')).toContainText('What the gap leaves out qualifies the words')
  await expect(window.getByRole('region', { name: 'In the source' })).toContainText(
    'We counted the wrong ballots',
  )
  await expectAccessible(window)
  await window.keyboard.press('a')
  await expect(finding.getByRole('status')).toHaveText('Accepted: Meaning at risk')
  await window.keyboard.press('b')
  const { card } = new Desk(window)
  await expect(card.getByText('Speech on the harbour wall')).toBeVisible()
  await expect(
    card.getByRole('group', { name: 'Wording' }).getByRole('radio', { name: 'Wrong' }),
  ).toBeChecked()
})

test('N8.3 without a source the check says what to do', async ({ app }) => {
  const { window } = app
  await paste(window, report)
  await expect(new Desk(window).article).toContainText('Council will vote again')
  await window.keyboard.press('Shift+W')
  await expect(window.getByRole('complementary', { name: 'Finding' })).toContainText('No source yet')
  await expectAccessible(window)
})
