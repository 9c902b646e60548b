import { expect, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { Desk } from './pages/desk'
import { fillLibrary, SearchView } from './pages/search'

test.beforeEach(async ({ app }) => {
  await fillLibrary(app.window)
  await new SearchView(app.window).open()
})

test.describe('A10.1 typing finds quotes by words, notes, speakers and articles', () => {
  const cases = [
    ['wrong ballots', 1],
    ['CAFE', 1],
    ['petra', 2],
    ['tramway', 3],
    ['marrow gazette', 4],
    ['"no regrets"', 1],
  ] as const
  for (const [typed, count] of cases) {
    test(`${typed}: ${count}`, async ({ app }) => {
      const search = new SearchView(app.window)
      await expect(search.results).toHaveCount(7)
      await search.field.fill(typed)
      await expect(search.results).toHaveCount(count)
      await expect(search.results.first().locator('mark').first()).toBeVisible()
    })
  }

  test('a note is found and shown', async ({ app }) => {
    const search = new SearchView(app.window)
    await search.field.fill('rota')
    await app.window.keyboard.press('Enter')
    const desk = new Desk(app.window)
    await expect(desk.card).toContainText('We got the rota')
    await desk.card.getByLabel('Note', { exact: true }).fill('Ask the depot manager')
    await app.window.keyboard.press('Escape')
    await search.open()
    await search.field.fill('depot')
    await expect(search.results).toHaveCount(1)
    await expect(search.results).toContainText('Note: Ask the depot manager')
  })

  test('nothing found says so, with the way back', async ({ app }) => {
    const search = new SearchView(app.window)
    await search.field.fill('zeppelin')
    await expect(app.window.getByText('No quote has “zeppelin”')).toBeVisible()
    await expectAccessible(app.window)
    await app.window.getByRole('button', { name: 'Show every quote' }).click()
    await expect(search.results).toHaveCount(7)
  })
})

test('A10.2 Enter opens the quote on its desk', async ({ app }) => {
  const search = new SearchView(app.window)
  await search.field.fill('expensive')
  await app.window.keyboard.press('Enter')
  await expect(new Desk(app.window).card.getByRole('blockquote')).toContainText('a very expensive lesson')
  await search.open()
  await expect(search.field).toHaveValue('expensive')
})

test('A10.3 every filter shows how many it would find, and is taken out as a word', async ({ app }) => {
  const search = new SearchView(app.window)
  const cases = [
    ['Speaker', 'Petra Lindholm', 2],
    ['Publisher', 'The Quay Herald', 3],
    ['Medium', 'Speech', 1],
    ['Kind', 'Mixed', 2],
    ['Tag', 'No tag', 7],
    ['Assigned to', 'Nobody', 7],
  ] as const
  for (const [field, name, count] of cases) {
    await search.unfold(field)
    await search.option(field, name).check()
    await expect(search.chips).toHaveText(new RegExp(`${field}: ${name}${count}`))
    await expect(search.results).toHaveCount(count)
    await search.chips.click()
    await expect(search.results).toHaveCount(7)
  }
  await app.window.getByRole('checkbox', { name: 'Has no evidence' }).check()
  await expect(search.chips).toHaveText(/No evidence/)
  await expectAccessible(app.window)
})

test('A10.3 dates and confidence are filters too', async ({ app }) => {
  const search = new SearchView(app.window)
  await app.window.getByLabel('Published from').fill('March 2026')
  await app.window.getByLabel('Published from').press('Enter')
  await expect(search.results).toHaveCount(3)
  await expect(search.chips).toHaveText(/Published from Sun 1 Mar 2026/)
  await app.window.getByLabel('Published up to').fill('31 Feb 2026')
  await app.window.getByLabel('Published up to').press('Enter')
  await expect(app.window.getByText('February 2026 has 28 days.')).toBeVisible()
  await search.chips.click()
  await app.window.getByText('Below 50%').click()
  await expect(search.chips).toHaveText(/Confidence below 50%/)
})

test('A10.4 many quotes are decided, tagged and assigned, each in one step that one undo takes back', async ({
  app,
}) => {
  const search = new SearchView(app.window)
  const verified = search.results.getByRole('img', { name: 'Verified' })
  await search.field.fill('council')
  await expect(search.results).toHaveCount(5)
  await app.window.keyboard.press('ArrowDown')
  await app.window.keyboard.press('Control+a')
  await expect(app.window.getByText('5 selected')).toBeVisible()
  await expectAccessible(app.window)
  await app.window.keyboard.press('v')
  await expect(verified).toHaveCount(5)
  await expect(search.notice).toHaveText('5 quotes: Verified')
  await app.window.keyboard.press('z')
  await expect(verified).toHaveCount(0)
  await app.window.keyboard.press('Shift+z')
  await expect(verified).toHaveCount(5)

  await app.window.keyboard.press('x')
  await app.window.keyboard.press('Shift+j')
  await expect(app.window.getByText('2 selected')).toBeVisible()
  await app.window.keyboard.press('t')
  await app.window.getByLabel('Tag', { exact: true }).fill('lead')
  await app.window.keyboard.press('Enter')
  await expect(search.notice).toHaveText('2 quotes: tagged lead')
  await expect(search.results.filter({ hasText: 'lead' }).first()).toBeVisible()
  await app.window.keyboard.press('Control+a')
  await app.window.keyboard.press('a')
  await app.window.getByLabel('Reviewer').fill('Noor')
  await app.window.keyboard.press('Enter')
  await expect(search.notice).toHaveText('5 quotes: assigned to Noor')
  await expect(search.results.filter({ hasText: 'Noor · lead' })).toHaveCount(2)
  await app.window.keyboard.press('z')
  await expect(search.results.filter({ hasText: 'Noor' })).toHaveCount(0)
})

test('A10.4 a selection grows with Shift and ends with Escape', async ({ app }) => {
  const search = new SearchView(app.window)
  await expect(search.results).toHaveCount(7)
  await app.window.keyboard.press('ArrowDown')
  await app.window.keyboard.press('Space')
  await app.window.keyboard.press('Shift+ArrowDown')
  await app.window.keyboard.press('Shift+j')
  await expect(app.window.getByText('3 selected')).toBeVisible()
  await expect(search.results.and(app.window.locator('[aria-selected=true]'))).toHaveCount(3)
  await app.window.keyboard.press('Escape')
  await expect(app.window.getByText('3 selected')).toBeHidden()
  await search.results.nth(1).click()
  await search.results.nth(4).click({ modifiers: ['Shift'] })
  await expect(app.window.getByText('4 selected')).toBeVisible()
})

test('A10.5 a saved filter survives a restart', async ({ app }) => {
  const search = new SearchView(app.window)
  await search.option('Speaker', 'Petra Lindholm').check()
  await app.window.keyboard.press('Control+s')
  await app.window.getByLabel('Name').fill('The council leader')
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByRole('button', { name: 'The council leader', exact: true })).toBeVisible()
  await app.window.getByRole('button', { name: 'Take out all' }).click()
  await expect(search.results).toHaveCount(7)
  const window = await app.relaunch()
  const again = new SearchView(window)
  await expect(again.results).toHaveCount(7)
  await window.getByRole('button', { name: 'The council leader', exact: true }).click()
  await expect(again.results).toHaveCount(2)
  await expect(again.chips).toHaveText(/Speaker: Petra Lindholm/)
})
