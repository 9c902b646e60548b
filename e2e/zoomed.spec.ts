import type { Locator } from '@playwright/test'
import { expect, test } from './launchApp'
import { council, paste } from './pages/articles'
import { Desk } from './pages/desk'

/** What a window of 1280 × 800 shows at 200 %. */
const zoomed = { width: 640, height: 400 }

async function getBox(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return box
}

test('A12.3 word of finished work stays for some seconds, one at a time, and keeps off the verdict', async ({
  app,
}) => {
  const { window } = app
  await window.setViewportSize(zoomed)
  await window.emulateMedia({ forcedColors: 'active' })
  await paste(window, council)
  await expect(new Desk(window).rows).toHaveCount(4)
  await window.clock.install()
  const toast = window.getByRole('status').filter({ hasText: 'The article is in the library already' })
  await paste(window, council)
  await expect(toast).toHaveCount(1)
  await paste(window, council)
  await expect(toast).toHaveCount(1)
  const [word, bar] = [await getBox(toast), await getBox(window.getByRole('group', { name: 'Verdict' }))]
  expect(word.x + word.width).toBeLessThanOrEqual(bar.x)
  await expect(toast).toHaveCSS('border-top-width', '1px')
  await window.clock.runFor(8100)
  await expect(toast).toHaveCount(0)
})

test('A12.4 the hint bar shows whole hints, and what happened last beside them', async ({ app }) => {
  const { window } = app
  await window.setViewportSize(zoomed)
  await paste(window, council)
  await expect(new Desk(window).rows).toHaveCount(4)
  await window.keyboard.press('v')
  const status = new Desk(window).status
  await expect(status).toHaveText('Quote 1: Verified')
  const bar = await getBox(window.getByRole('contentinfo'))
  const right = (await getBox(status)).x
  const hints = await window
    .getByRole('contentinfo')
    .getByText(/^(Next, previous|Decide|Note|Undo)$/)
    .all()
  for (const hint of hints) {
    const box = await getBox(hint)
    if (box.y < bar.y + bar.height) expect(box.x + box.width).toBeLessThanOrEqual(right)
  }
})
