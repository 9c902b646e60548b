import { expect, test } from '../launchApp'
import { add, elsewhere, html, runLater } from './attempts'

test.describe('the page cannot be led away by', () => {
  const lines: Readonly<Record<string, string>> = {
    'its location': `location.href = '${elsewhere}'`,
    'a replaced location': `location.replace('${elsewhere}')`,
    'a link': html(`<a href="${elsewhere}">x</a>`, 'click()'),
    'a refresh': add('meta', `httpEquiv: 'refresh', content: '0; url=${elsewhere}'`),
    'a file of this computer': `location.href = 'file:///etc/hostname'`,
    'a made-up document': `location.href = URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))`,
    'another host of our scheme': `location.href = location.protocol + '//other' + location.host.replace(/^[^.]*/, '')`,
    'a mail link': `location.href = 'mailto:ann@example.org'`,
  }
  for (const [what, attempt] of Object.entries(lines)) {
    test(what, async ({ app: { window, electron } }) => {
      await window.evaluate(`window.stillHere = true; setTimeout(() => { ${attempt} })`)
      await window.waitForTimeout(700)
      expect(await window.evaluate(`window.stillHere`)).toBe(true)
      const urls = await electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()),
      )
      expect(urls).toEqual(['app://quotedesk/index.html'])
    })
  }
})

test.describe('no other window is opened by', () => {
  const lines: Readonly<Record<string, string>> = {
    'window.open': `open('${elsewhere}')`,
    'window.open without an address': `open()`,
    'window.open of our own page': `open('/index.html')`,
    'a link': html(`<a href="${elsewhere}" target="_blank">x</a>`, 'click()'),
    'a link without an opener': html(
      `<a href="${elsewhere}" target="_blank" rel="noopener">x</a>`,
      'click()',
    ),
  }
  for (const [what, attempt] of Object.entries(lines)) {
    test(what, async ({ app: { window, electron } }) => {
      await window.evaluate(`setTimeout(() => { ${attempt} })`)
      await window.waitForTimeout(700)
      await expect.poll(() => electron.windows().length).toBe(1)
      expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
      await expect(window).toHaveTitle('Quotedesk')
    })
  }
})

test.describe('no permission is given', () => {
  for (const name of ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi']) {
    test(name, async ({ sharedApp: { window } }) => {
      const query = `navigator.permissions.query({ name: '${name}' }).then(({ state }) => state)`
      expect(await window.evaluate(query)).toBe('denied')
    })
  }

  test('to notify, when asked', async ({ sharedApp: { window } }) => {
    expect(await window.evaluate(() => Notification.requestPermission())).toBe('denied')
  })

  test('to read the clipboard, when asked', async ({ sharedApp: { window } }) => {
    expect(await runLater(window, 'navigator.clipboard.readText()')).toBe('NotAllowedError')
  })

  test('to know where this is, when asked', async ({ sharedApp: { window } }) => {
    const code = await window.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(resolve, (error) => {
            resolve(error.code)
          })
        }),
    )
    expect(code).toBe(1)
  })

  test('to download', async ({ app: { window, electron } }) => {
    const isPrevented = electron.evaluate(
      ({ session }) =>
        new Promise((resolve) => {
          session.defaultSession.once('will-download', (event) => {
            resolve(event.defaultPrevented)
          })
        }),
    )
    await window.evaluate(`setTimeout(() => {
      Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click()
    }, 200)`)
    expect(await isPrevented).toBe(true)
  })
})
