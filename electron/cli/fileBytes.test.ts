import { expect, it } from 'vitest'
import { describeFileError } from './fileBytes'

it.each([
  ['ENOENT', 'there is no such file. Check the name and the folder.'],
  ['EISDIR', 'this is a folder. Name the files in it.'],
  ['EACCES', 'you may not read this file. Ask its owner, or change its permissions.'],
  ['EIO', 'it cannot be read (EIO: the disk said so). Check the disk, or copy the file elsewhere.'],
])('C2.9 says what %s means and what to do', (code, sentence) => {
  expect(describeFileError(Object.assign(new Error(`${code}: the disk said so`), { code }))).toBe(sentence)
})
