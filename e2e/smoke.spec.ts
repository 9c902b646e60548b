import { expect, listComplaints, test } from './launchApp'

test('the window opens with its title and without a complaint in the console', async ({ app }) => {
  await expect(app.window).toHaveTitle('Quotedesk')
  expect(await listComplaints(app.window)).toEqual([])
})
