import { expect, test } from './testProgram'

// From "Context Isolation", "contextBridge" and "Process Sandboxing" in Electron's documentation.

const expose = (api: string): string => `require('electron').contextBridge.exposeInMainWorld('api', ${api})`

test.describe('what the preload exposes', () => {
  test('is copied, frozen and cannot be replaced', async ({ runProgram }) => {
    const { window } = await runProgram({ preload: expose(`{ words: ['a'], deep: { number: 1 } }`) })
    expect(await window.evaluate('api')).toEqual({ words: ['a'], deep: { number: 1 } })
    expect(await window.evaluate('[api, api.words, api.deep].every(Object.isFrozen)')).toBe(true)
    expect(await window.evaluate('Reflect.set(window, "api", 1)')).toBe(false)
  })

  test('values keep their kind across worlds', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: expose(
        `{ get: () => [new Uint8Array([1, 2]), new Date(0), new Map([[1, 2]]), undefined, null] }`,
      ),
    })
    expect(
      await window.evaluate(`(() => {
        const [bytes, date, map, ...rest] = api.get()
        return [bytes instanceof Uint8Array, bytes[1], date instanceof Date, map instanceof Map, map.get(1), rest]
      })()`),
    ).toEqual([true, 2, true, true, 2, [undefined, null]])
  })

  test('a function answers at once, and may give and take functions', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: expose(`{ add: (a, b) => a + b, later: (call) => () => call('from the preload') }`),
    })
    expect(await window.evaluate('api.add(2, 3)')).toBe(5)
    expect(await window.evaluate('api.later((text) => text.toUpperCase())()')).toBe('FROM THE PRELOAD')
  })

  test('a promise settles on the other side', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: expose(`{ yes: async () => 7, no: async () => { throw new Error('reason') } }`),
    })
    expect(await window.evaluate('api.yes()')).toBe(7)
    expect(
      await window.evaluate('api.no().catch((error) => [error instanceof Error, error.message])'),
    ).toEqual([true, 'reason'])
  })

  test('an error is thrown in the caller’s world', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: expose(`{ fail: () => { throw new TypeError('reason') } }`),
    })
    const caught = `(() => { try { api.fail() } catch (error) { return [error instanceof Error, error.message] } })()`
    expect(await window.evaluate(caught)).toEqual([true, 'reason'])
  })

  test('prototypes stay behind', async ({ runProgram }) => {
    const { window } = await runProgram({ preload: expose(`new (class { name = 'a'; method() {} })()`) })
    expect(
      await window.evaluate('[Object.getPrototypeOf(api) === Object.prototype, Object.keys(api)]'),
    ).toEqual([true, ['name']])
  })

  test('a name that is taken is refused', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: `
        const { contextBridge } = require('electron')
        contextBridge.exposeInMainWorld('api', 1)
        let message
        try { contextBridge.exposeInMainWorld('api', 2) } catch (error) { message = error.message }
        contextBridge.exposeInMainWorld('result', message)`,
    })
    expect(await window.evaluate('result')).toMatch(/existing property on the window object/)
    expect(await window.evaluate('api')).toBe(1)
  })
})

test.describe('the preload', () => {
  test('runs before the page, in a world of its own', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: `window.secret = 1; ${expose(`{ see: () => [typeof window.fromPage, window.secret] }`)}`,
      page: `window.fromPage = 1; document.title = typeof api + ' ' + typeof window.secret`,
    })
    await expect(window).toHaveTitle('object undefined')
    expect(await window.evaluate('api.see()')).toEqual(['undefined', 1])
  })

  test('may require electron, with two of its parts', async ({ runProgram }) => {
    const { window } = await runProgram({
      preload: expose(`['contextBridge', 'ipcRenderer'].map((name) => typeof require('electron')[name])`),
    })
    expect(await window.evaluate('api')).toEqual(['object', 'object'])
  })

  for (const name of ['fs', 'node:fs', 'child_process', './other.cjs']) {
    test(`may not require ${name}`, async ({ runProgram }) => {
      const { window } = await runProgram({
        preload: `let message = 'loaded'; try { require('${name}') } catch (error) { message = error.message }; ${expose('message')}`,
      })
      expect(await window.evaluate('api')).toMatch(/module not found/)
    })
  }

  test('gives nothing of Node to the page', async ({ runProgram }) => {
    const { window } = await runProgram({})
    expect(await window.evaluate('[typeof require, typeof process, typeof module]')).toEqual(
      Array(3).fill('undefined'),
    )
  })
})
