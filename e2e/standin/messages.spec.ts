import { expect, test } from './testProgram'

// From "ipcMain", "ipcRenderer" and "Inter-Process Communication" in Electron's documentation.

const preload = `
  const { contextBridge, ipcRenderer } = require('electron')
  contextBridge.exposeInMainWorld('api', {
    invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
    describe: async (value) => ipcRenderer.invoke('describe', value),
    sendFunction: () => ipcRenderer.invoke('echo', () => 1).then(() => 'sent', (error) => error.message),
    listen: (call) => {
      const listener = (event, ...args) => call(...args)
      ipcRenderer.on('news', listener)
      return () => { ipcRenderer.off('news', listener) }
    },
  })`

const ready = `
  ipcMain.handle('echo', (event, ...args) => args[0])
  ipcMain.handle('count', (event, ...args) => args.length)
  ipcMain.handle('describe', (event, value) => Object.prototype.toString.call(value))
  ipcMain.handle('fail', () => { throw new RangeError('too far') })
  ipcMain.handle('reject', async () => { throw new Error('too late') })
  ipcMain.handle('give function', () => () => 1)
  ipcMain.handle('who', ({ sender, senderFrame }) => [senderFrame.url, senderFrame.parent, sender.getURL()])`

test.describe('a value crosses to the main process and back as it was', () => {
  for (const value of [
    'undefined',
    'null',
    '-0',
    'NaN',
    'Infinity',
    '12n',
    '"text with \\0 and \\ud800"',
    'new Date(86_400_000)',
    'new Map([[1, new Map([["a", undefined]])]])',
    'new Set(["a", 1])',
    'new Uint8Array([0, 255, 128])',
    'new Float64Array([0.1, -0])',
    '{ a: [1, { b: undefined }], "": null }',
    '[["u"], ["o", []], ["r", 0]]',
  ]) {
    test(value, async ({ runProgram }) => {
      const { window } = await runProgram({ ready, preload })
      const { got, kind } = await window.evaluate<{ got: unknown; kind: string }>(
        `(async () => ({ got: await api.invoke('echo', ${value}), kind: await api.describe(${value}) }))()`,
      )
      const expected = await window.evaluate(
        `({ value: ${value}, kind: Object.prototype.toString.call(${value}) })`,
      )
      expect({ value: got, kind }).toEqual(expected)
    })
  }

  test('10 MB of bytes, to the last', async ({ runProgram }) => {
    const { window } = await runProgram({ ready, preload })
    const same = await window.evaluate(`(async () => {
      const bytes = Uint8Array.from({ length: 10_000_000 }, (_, index) => index * 7)
      const back = await api.invoke('echo', bytes)
      return back.length === bytes.length && back.every((byte, index) => byte === bytes[index])
    })()`)
    expect(same).toBe(true)
  })

  test('an object met twice, and one that holds itself', async ({ runProgram }) => {
    const { window } = await runProgram({
      ready: `${ready}; ipcMain.handle('same', (event, { a, b, self }) => [a === b, self.self === self])`,
      preload: `
        const { contextBridge, ipcRenderer } = require('electron')
        const shared = { c: 1 }
        const value = { a: shared, b: shared }
        value.self = value
        contextBridge.exposeInMainWorld('ask', () => ipcRenderer.invoke('same', value))`,
    })
    expect(await window.evaluate('ask()')).toEqual([true, true])
  })
})

test.describe('a call', () => {
  test('passes all its arguments, undefined ones too', async ({ runProgram }) => {
    const { window } = await runProgram({ ready, preload })
    expect(await window.evaluate(`api.invoke('count')`)).toBe(0)
    expect(await window.evaluate(`api.invoke('count', undefined, 1, undefined)`)).toBe(3)
  })

  for (const [channel, message] of [
    ['fail', `Error invoking remote method 'fail': RangeError: too far`],
    ['reject', `Error invoking remote method 'reject': Error: too late`],
    ['nobody', `Error invoking remote method 'nobody': Error: No handler registered for 'nobody'`],
  ]) {
    test(`that fails says so: ${channel ?? ''}`, async ({ runProgram }) => {
      const { window } = await runProgram({ ready, preload })
      expect(await window.evaluate(`api.invoke('${channel ?? ''}').catch((error) => error.message)`)).toBe(
        message,
      )
    })
  }

  test('cannot carry a function in either direction', async ({ runProgram }) => {
    const { window } = await runProgram({ ready, preload })
    expect(await window.evaluate('api.sendFunction()')).toMatch(/could not be cloned/)
    expect(await window.evaluate(`api.invoke('give function').catch((error) => error.message)`)).toMatch(
      /could not be cloned/,
    )
  })

  test('says from which frame it comes, by the address that the program knows', async ({ runProgram }) => {
    const { window } = await runProgram({ ready, preload })
    const url = 'app://test/index.html'
    expect(await window.evaluate(`api.invoke('who')`)).toEqual([url, null, url])
    await window.evaluate(`history.pushState(null, '', '/index.html#there')`)
    expect(await window.evaluate(`api.invoke('who')`)).toEqual([`${url}#there`, null, `${url}#there`])
  })

  test('has one handler', async ({ runProgram }) => {
    const { getLog } = await runProgram({
      ready: `${ready}; try { ipcMain.handle('echo', () => 1) } catch (error) { log.push(error.message) }`,
    })
    expect(await getLog()).toEqual([`Attempted to register a second handler for 'echo'`])
  })
})

test('an event reaches its listeners until they are taken off', async ({ runProgram }) => {
  const { window, electron } = await runProgram({ ready, preload })
  const send = (text: string): Promise<void> =>
    electron.evaluate(({ BrowserWindow }, words) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('news', words, new Map([[1, new Date(0)]]))
    }, text)
  await window.evaluate(
    `window.heard = []; window.stop = api.listen((text, map) => { heard.push(text, map.get(1).getTime()) })`,
  )
  await send('first')
  await expect.poll(() => window.evaluate('heard')).toEqual(['first', 0])
  await window.evaluate('stop()')
  await send('second')
  await window.evaluate(`api.invoke('count')`)
  expect(await window.evaluate('heard')).toEqual(['first', 0])
})
