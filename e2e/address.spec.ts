import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from '@playwright/test'
import { expect, type RunningApp, test } from './launchApp'
import { expectAccessible } from './pages/accessibility'
import { Desk } from './pages/desk'

const page = `<!doctype html><html><head><title>Harbour vote - Marrow Gazette</title></head><body><nav>Home</nav>
<article><h1>Harbour vote</h1><p>The council met on Tuesday to count the ballots of the harbour vote once more.</p>
<p>“The first vote was a mistake,” Petra Lindholm, the council’s leader, said. “We counted the wrong ballots.”</p>
</article></body></html>`

let servers: Server[] = []
test.afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  servers = []
})

async function startSite(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Allows this computer's addresses in the settings, saying yes to the system's question. */
async function allowPrivate({ window, electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
  await window.keyboard.press('Control+,')
  const box = window.getByRole('checkbox', { name: /^Allow addresses of this computer/ })
  await box.click()
  await expect(box).toBeChecked()
  await window.getByRole('button', { name: 'Back', exact: true }).click()
}

async function add(window: Page, addresses: string): Promise<void> {
  await window.keyboard.press('Control+Shift+u')
  await window.getByLabel('Addresses, one a line').fill(addresses)
  await window.getByRole('button', { name: /^Add (article|\d+ addresses)$/ }).click()
}

const report = (window: Page): Locator => window.getByRole('dialog', { name: /not added$/ })

test('A1.11 an article comes in from its address, and its original says so', async ({ app }) => {
  const { window } = app
  const site = await startSite((_request, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await allowPrivate(app)
  await add(window, `${site}/harbour`)
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Harbour vote')
  await expect(new Desk(window).rows).toHaveCount(1)
  await window.keyboard.press('i')
  await expect(window.getByLabel('URL')).toHaveValue(`${site}/harbour`)
  await window.keyboard.press('Escape')
  await window.keyboard.press('o')
  await expect(window.getByRole('dialog', { name: 'Original' })).toContainText('Fetched from its address')
})

test('A1.12 several addresses come in together; each refusal names the address, the reason and the way out', async ({
  app,
}) => {
  const { window } = app
  const site = await startSite((request, answer) => {
    if (request.url === '/gone') answer.writeHead(404).end()
    else if (request.url === '/login') answer.writeHead(401).end()
    else if (request.url === '/script')
      answer.end(
        '<!doctype html><div id="app"></div><script src="a.js"></script><p>Please enable JavaScript to continue.</p>',
      )
    else answer.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  await allowPrivate(app)
  await add(window, ['a', 'gone', 'login', 'script'].map((path) => `${site}/${path}`).join('\n'))
  await expect(report(window)).toContainText(`${site}/gone`)
  await expect(report(window)).toContainText('The site has no such page.')
  await expect(report(window)).toContainText('The page asks to log in')
  await expect(report(window)).toContainText('Open it in a browser, save it whole once the article shows')
  await expect(report(window)).toContainText('1 article added.')
  await expectAccessible(window)
})

test('A1.13 this computer’s own addresses are refused until they are allowed', async ({ app }) => {
  const { window } = app
  let asked = 0
  const site = await startSite((_request, answer) => {
    asked++
    answer.end(page)
  })
  await add(
    window,
    `${site}/\nhttp://localhost/\nhttp://169.254.169.254/latest\nhttps://ann:secret@paper.test/`,
  )
  await expect(report(window).getByText(/^The address leads to this computer/)).toHaveCount(3)
  await expect(report(window)).toContainText('The address holds a name or a password')
  expect(asked).toBe(0)
})

test('A1.13 saying no to the question allows nothing', async ({ app: { window, electron } }) => {
  await electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
  })
  await window.keyboard.press('Control+,')
  const box = window.getByRole('checkbox', { name: /^Allow addresses of this computer/ })
  await box.click()
  await expect(box).not.toBeChecked()
  await expectAccessible(window)
})

test('A1.14 a fetch that waits is cancelled, and the site is let go', async ({ app }) => {
  const { window } = app
  let closed: Promise<unknown> = Promise.resolve()
  const site = await startSite((request) => {
    closed = new Promise((resolve) => request.socket.on('close', resolve))
  })
  await allowPrivate(app)
  await add(window, site)
  await expect(window.getByRole('status').filter({ hasText: site })).toBeVisible()
  await window.getByRole('button', { name: 'Cancel import' }).click()
  await expect(window.getByText('Import cancelled. 0 articles added.')).toBeVisible()
  await closed
})

test('A1.15 nothing is fetched without an address; the dialog says what to enter', async ({
  app: { window },
}) => {
  await window.keyboard.press('Control+Shift+u')
  await window.getByRole('button', { name: 'Add article' }).click()
  await expect(window.getByRole('dialog', { name: 'Add from address' })).toContainText(
    'Enter the address of an article.',
  )
  await expectAccessible(window)
  for (const [theme, size] of [
    ['light', { width: 1024, height: 640 }],
    ['dark', { width: 1440, height: 900 }],
  ] as const) {
    await window.emulateMedia({ colorScheme: theme })
    await window.setViewportSize(size)
    await expect(window.getByRole('button', { name: 'Add article' })).toBeInViewport()
  }
})
