import { expect, test } from './launchApp'

test('the window opens with its title and without a complaint in the console', async ({ app }) => {
  await expect(app.window).toHaveTitle('Quotedesk')
  const complaints = (await app.window.consoleMessages()).filter((message) =>
    ['error', 'warning'].includes(message.type()),
  )
  expect(complaints.map((message) => message.text())).toEqual([])
  expect(await app.window.pageErrors()).toEqual([])
})
