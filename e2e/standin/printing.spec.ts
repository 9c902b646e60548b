import { writeFile } from 'node:fs/promises'
import { expect, test } from './testProgram'

// From "BrowserWindow", "webContents.printToPDF" in Electron's documentation.

const preferences = `sandbox: true, contextIsolation: true, nodeIntegration: false,
  nodeIntegrationInSubFrames: false, webSecurity: true, webviewTag: false`

const print = (path: string, webPreferences: string, options: string): string => `
  globalThis.print = async () => {
    const paper = new BrowserWindow({ show: false, webPreferences: { ${webPreferences} } })
    await paper.loadFile(${JSON.stringify(path)})
    const pdf = await paper.webContents.printToPDF(${options})
    paper.destroy()
    return [pdf.subarray(0, 5).toString(), pdf.toString('latin1').match(/\\/Type \\/Page\\b/g)?.length, paper.isDestroyed()]
  }`

const a4 = `{ pageSize: 'A4', preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }`

test('a hidden window without script prints a file, and runs nothing in it', async ({ runProgram }, info) => {
  const path = info.outputPath('page.html')
  await writeFile(
    path,
    `<p>One</p><p style="break-before:page">Two</p><script>document.body.textContent = ''</script>`,
  )
  const { electron, window } = await runProgram({
    ready: print(path, `${preferences}, javascript: false`, a4),
  })
  const printed = await electron.evaluate(() =>
    (globalThis as unknown as { print: () => Promise<unknown> }).print(),
  )
  expect(printed).toEqual(['%PDF-', 2, true])
  await expect.poll(() => electron.windows().length).toBe(1)
  expect(await window.title()).toBe('Test')
})

test('options that are not there are refused by their name', async ({ runProgram }, info) => {
  const path = info.outputPath('page.html')
  await writeFile(path, '<p>One</p>')
  const { electron } = await runProgram({
    ready: print(path, `${preferences}, javascript: false`, `{ pageSize: 'A4', landscape: true }`),
  })
  const failed = electron.evaluate(() =>
    (globalThis as unknown as { print: () => Promise<unknown> })
      .print()
      .catch((error: unknown) => String(error)),
  )
  expect(await failed).toContain('option landscape of printToPDF')
})
