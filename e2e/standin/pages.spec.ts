import { expect, test } from './testProgram'

// From "protocol", "webContents" and "session" in Electron's documentation.

test.describe('a scheme of the program', () => {
  test('is asked for by its own address, and answered by status, headers and body', async ({
    runProgram,
  }) => {
    const { window, getLog } = await runProgram({
      handler: `(request) => {
        log.push(request.method + ' ' + request.url)
        if (request.url.endsWith('.html')) return answerFile(request)
        return new Response('no tea', { status: 418, headers: { 'x-pot': 'round' } })
      }`,
    })
    const answer = await window.evaluate(async () => {
      const response = await fetch('/pot?size=1', { method: 'POST' })
      return [response.status, response.headers.get('x-pot'), await response.text()]
    })
    expect(answer).toEqual([418, 'round', 'no tea'])
    expect(await getLog()).toEqual([
      'GET app://test/index.html',
      'GET app://test/page.js',
      'POST app://test/pot?size=1',
    ])
  })

  test('is a secure origin with storage that stays from start to start', async ({ runProgram }) => {
    const first = await runProgram({})
    expect(await first.window.evaluate('isSecureContext')).toBe(true)
    await first.window.evaluate(`localStorage.setItem('kept', 'yes')`)
    const { window } = await first.restart()
    expect(await window.evaluate(`localStorage.getItem('kept')`)).toBe('yes')
  })

  test('serves module workers and what they import', async ({ runProgram }) => {
    const { window } = await runProgram({
      page: `new Worker('worker.js', { type: 'module' }).onmessage = ({ data }) => { document.title = data }`,
    })
    await expect(window).toHaveTitle('part of a worker')
  })

  test('is registered before the app is ready', async ({ runProgram }) => {
    const { getLog } = await runProgram({
      ready: `try { protocol.registerSchemesAsPrivileged([]) } catch (error) { log.push(error.message) }`,
    })
    expect(await getLog()).toEqual([expect.stringContaining('before app is ready')])
  })

  test('has one handler', async ({ runProgram }) => {
    const { getLog } = await runProgram({
      ready: `try { protocol.handle('app', () => new Response()) } catch (error) { log.push(error.name) }`,
    })
    expect(await getLog()).toEqual(['Error'])
  })
})

test.describe('a navigation', () => {
  const opened = `
    for (const name of ['will-frame-navigate', 'will-navigate']) {
      window.webContents.on(name, (event) => {
        log.push(name + ' ' + event.url)
        if (event.url.includes('stop')) event.preventDefault()
      })
    }
    window.webContents.on('did-finish-load', () => log.push('loaded ' + window.webContents.getURL()))`

  test('of the program itself asks nobody', async ({ runProgram }) => {
    const { getLog } = await runProgram({ opened })
    await expect.poll(getLog).toEqual(['loaded app://test/index.html'])
  })

  test('of the page asks first', async ({ runProgram }) => {
    const { window, getLog } = await runProgram({ opened })
    await window.evaluate(`setTimeout(() => { location.href = '/index.html?again' })`)
    await window.waitForURL(/again/)
    await expect.poll(getLog).toContain('loaded app://test/index.html?again')
    expect((await getLog()).slice(1, 3).sort()).toEqual([
      'will-frame-navigate app://test/index.html?again',
      'will-navigate app://test/index.html?again',
    ])
  })

  for (const url of ['/index.html?stop', 'https://example.org/stop']) {
    test(`can be prevented: ${url}`, async ({ runProgram }) => {
      const { window, getLog } = await runProgram({ opened })
      await window.evaluate(`window.stillHere = true; setTimeout(() => { location.href = '${url}' })`)
      await expect.poll(async () => (await getLog()).filter((line) => line.includes('stop')).length).toBe(2)
      expect(await window.evaluate('stillHere')).toBe(true)
    })
  }

  test('that stays in the document is no navigation', async ({ runProgram }) => {
    const { window, getLog } = await runProgram({ opened })
    await window.evaluate(`location.hash = 'stop'; history.pushState(null, '', '/index.html?stop')`)
    expect(await getLog()).toEqual(['loaded app://test/index.html'])
  })

  test('to a page that is not there fails', async ({ runProgram }) => {
    const { electron } = await runProgram({})
    const failed = electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('nowhere://x')
        .then(
          () => 'loaded',
          (error: unknown) => String(error),
        ),
    )
    expect(await failed).toContain(`loading 'nowhere://x'`)
  })
})

test('a page that opens a window asks the program, which denies it', async ({ runProgram }) => {
  const { window, electron, getLog } = await runProgram({
    opened: `window.webContents.setWindowOpenHandler(({ url }) => { log.push(url); return { action: 'deny' } })`,
  })
  await window.evaluate(`window.opened = open('https://example.org/')`)
  await expect.poll(getLog).toEqual(['https://example.org/'])
  expect(await window.evaluate('opened')).toBe(null)
  expect(electron.windows()).toHaveLength(1)
})

test.describe('a permission', () => {
  const query = `navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`

  for (const [answer, state] of [
    ['true', 'granted'],
    ['false', 'denied'],
  ]) {
    test(`is ${state ?? ''} as the program answers`, async ({ runProgram }) => {
      const { window } = await runProgram({
        ready: `
          session.defaultSession.setPermissionCheckHandler((contents, permission) => permission === 'geolocation' && ${answer ?? ''})
          session.defaultSession.setPermissionRequestHandler((contents, permission, call) => call(${answer ?? ''}))`,
      })
      expect(await window.evaluate(query)).toBe(state)
    })
  }
})

test('a download can be prevented', async ({ runProgram }) => {
  const { window, getLog } = await runProgram({
    ready: `session.defaultSession.on('will-download', (event) => { event.preventDefault(); log.push('refused') })`,
  })
  await window.evaluate(`setTimeout(() => {
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click()
  })`)
  await expect.poll(getLog).toEqual(['refused'])
})
