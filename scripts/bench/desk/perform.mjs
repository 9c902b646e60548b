import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./page/probe.mjs').Condition} Condition */
/** @typedef {import('./page/probe.mjs').Frames} Frames */

/** What is typed into the search, a word at a time. */
const words = ['harbor', 'winter', 'bridge closed', 'nobody knew', 'ferry pilot']
const decisions = ['v', 'd', 'c']
const filters = /** @type {const} */ (['Verified', 'Disputed', 'Needs context', 'Undecided'])

/**
 * Does something and measures until the page shows that it is done.
 *
 * @param {Page} page
 * @param {string} event the type of the event that begins it
 * @param {Condition} condition
 * @param {() => Promise<unknown>} act
 */
async function measure(page, event, condition, act) {
  await page.evaluate(`probe.arm(${JSON.stringify(event)}, ${JSON.stringify(condition)})`)
  await act()
  return /** @type {Promise<number>} */ (page.evaluate('probe.measured()'))
}

/**
 * Opens the selected article with Enter. @param {Page} page
 */
export function openSelected(page) {
  return measure(page, 'keydown', 'opened', () => page.keyboard.press('Enter'))
}

/** Goes back to the library. @param {Page} page */
export async function goBack(page) {
  await page.keyboard.press('b')
  await page.getByRole('heading', { name: 'Library' }).waitFor()
  await page.locator('ol [aria-current=true]').waitFor()
}

/** Goes to the next article of the library. @param {Page} page */
export async function selectNext(page) {
  await page.keyboard.press('j')
}

/**
 * Decides `count` quotes one after the other, each when the one before is saved.
 *
 * @param {Page} page
 * @param {number} count
 */
export async function decide(page, count) {
  const times = []
  for (let at = 0; at < count; at++) {
    const key = decisions[at % decisions.length] ?? 'v'
    times.push(await measure(page, 'keydown', 'decided', () => page.keyboard.press(key)))
    await page
      .locator('[role=status]')
      .filter({ hasText: `Quote ${at + 1}:` })
      .waitFor()
  }
  return times
}

/** Goes to the search and waits until the catalogue holds the whole library. @param {Page} page */
export async function goToSearch(page) {
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Search quotes' }).waitFor()
  await page.locator('main [role=option]').first().waitFor({ timeout: 120_000 })
  let before = ''
  for (let total = await readTotal(page); total !== before; total = await readTotal(page)) {
    before = total
    await pause(1500)
  }
}

/** @param {Page} page */
async function readTotal(page) {
  return (await page.locator('main [role=status]').first().textContent()) ?? ''
}

/** Types words letter by letter, and waits for each letter's results. @param {Page} page */
export async function type(page) {
  const times = []
  for (const word of words) {
    await page.getByRole('searchbox', { name: 'Search quotes' }).fill('')
    await pause(300)
    for (const letter of word.replace(' ', '')) {
      times.push(await measure(page, 'keydown', 'answered', () => page.keyboard.type(letter)))
    }
  }
  await page.getByRole('searchbox', { name: 'Search quotes' }).fill('')
  await pause(300)
  return times
}

/** Ticks each status, and takes the tick away, some times over. @param {Page} page */
export async function chooseFilters(page) {
  const times = []
  const group = page.getByRole('group', { name: 'Status', exact: true })
  for (const name of [...filters, ...filters, ...filters]) {
    const box = group.getByRole('checkbox', { name })
    times.push(await measure(page, 'pointerdown', 'answered', () => box.click()))
    times.push(await measure(page, 'pointerdown', 'answered', () => box.click()))
  }
  return times
}

/**
 * Turns the wheel over an element for about two seconds, down and up again.
 *
 * @param {import('playwright-core').Locator} place
 * @returns {Promise<Frames>}
 */
export async function scroll(place) {
  const page = place.page()
  const box = await place.boundingBox()
  if (!box) throw new Error('There is nothing to scroll')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate('probe.watchFrames()')
  for (let step = 0; step < 80; step++) {
    await page.mouse.wheel(0, step < 50 ? 160 : -160)
    await pause(16)
  }
  return /** @type {Promise<Frames>} */ (page.evaluate('probe.stopFrames()'))
}
