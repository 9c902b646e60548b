import { measuredArticles, copyLibrary } from './prepareLibraries.mjs'
import { openApp } from './openApp.mjs'
import * as does from './perform.mjs'

/** How many decisions are measured in each article. */
const decisions = 30

/**
 * What one window did, in milliseconds; `scroll` is missing from the empty library, which has nothing to scroll.
 *
 * @typedef {{
 *   readonly open: readonly number[],
 *   readonly decide: readonly number[],
 *   readonly search: readonly number[],
 *   readonly filter: readonly number[],
 *   readonly openDense: readonly number[],
 *   readonly decideDense: readonly number[],
 *   readonly scrolls: readonly import('./page/probe.mjs').Frames[],
 * }} Run
 */

/**
 * Starts the program on a copy of the library and does each action many times.
 *
 * @param {'empty' | 'full'} name
 * @param {string} probe
 * @returns {Promise<Run>}
 */
export async function runDesk(name, probe) {
  const { page, close } = await openApp(await copyLibrary(name))
  try {
    await page.evaluate(probe)
    await does.goToSearch(page)
    const search = await does.type(page)
    const filter = await does.chooseFilters(page)
    await page.keyboard.press('Escape')
    await does.goBack(page)
    const open = await openAll(page, name === 'full')
    const decide = await decideFirst(page)
    const dense = name === 'full' ? await runDense(page) : { openDense: [], decideDense: [], scrolls: [] }
    return { search, filter, open, decide, ...dense }
  } finally {
    await close()
  }
}

/** Opens every measured article, or the only one as often. @param {import('playwright-core').Page} page @param {boolean} goesOn */
async function openAll(page, goesOn) {
  const times = []
  for (let at = 0; at < measuredArticles; at++) {
    if (at > 0 && goesOn) await does.selectNext(page)
    times.push(await does.openSelected(page))
    await does.goBack(page)
  }
  return times
}

/** Decides the quotes of the article that was opened last. @param {import('playwright-core').Page} page */
async function decideFirst(page) {
  await does.openSelected(page)
  const times = await does.decide(page, decisions)
  await does.goBack(page)
  return times
}

/** Opens the dense article, decides in it, and scrolls it and the library. @param {import('playwright-core').Page} page */
async function runDense(page) {
  await does.selectNext(page)
  const openDense = [await does.openSelected(page)]
  const decideDense = await does.decide(page, decisions)
  const scrolls = [await does.scroll(page.getByRole('main', { name: 'Article' }))]
  scrolls.push(await does.scroll(page.getByRole('navigation', { name: 'Quotes' })))
  await does.goBack(page)
  scrolls.push(await does.scroll(page.getByRole('main')))
  return { openDense, decideDense, scrolls }
}

/**
 * Starts the program `count` times on the full library.
 *
 * @param {number} count
 * @returns {Promise<readonly number[]>} milliseconds each
 */
export async function runStarts(count) {
  const userData = await copyLibrary('full')
  const times = []
  for (let at = 0; at < count; at++) {
    const app = await openApp(userData)
    times.push(app.startTime)
    await app.close()
  }
  return times
}
