import { describe, expect, it } from 'vitest'
import { type CommandName, commandNames, commands } from '../../shared/contract/commands'
import { findConflicts, giveKey, parseKeys, refuseKey, resetKeys, takeKey } from './keyRules'
import { getKeys } from './keymap'

describe('Q2.1 no two commands have the same key in the same place', () => {
  it.each(commandNames)('%s', (name) => {
    expect(commands[name].keys.flatMap((key) => findConflicts(name, key, {}))).toEqual([])
  })

  it.each<[CommandName, string, CommandName[]]>([
    ['disputed', 'v', ['verified']],
    ['undo', 'v', ['verified']],
    ['verified', 'Mod+k', ['palette']],
    ['archive', 'v', []],
  ])('%s with %s meets %j', (name, chord, others) => {
    expect(findConflicts(name, chord, {})).toEqual(others)
  })

  it('a key that was given away meets nobody', () => {
    expect(findConflicts('disputed', 'v', { verified: ['t'] })).toEqual([])
  })
})

describe('Q2.2 a key that is not a command’s to take is refused with a sentence', () => {
  it.each<[CommandName, string, string | null]>([
    ['undo', 'Mod+c', 'Ctrl C copies. Press another key.'],
    ['undo', 'Tab', 'Tab moves the focus. Press another key.'],
    ['undo', 'Enter', 'Enter presses what has the focus. Press another key.'],
    ['open', 'Enter', null],
    ['undo', 'Mod+Shift+c', null],
    ['undo', 'F2', null],
  ])('%s with %s', (name, chord, sentence) => {
    expect(refuseKey(name, chord, false)).toBe(sentence)
  })
})

describe('Q2.3 a key is given, taken and reset', () => {
  it('in place of another one', () => {
    expect(giveKey({}, { name: 'undo', before: 'z', chord: 'q', from: [] })).toEqual({ undo: ['q', 'Mod+z'] })
  })

  it('beside the others', () => {
    expect(giveKey({}, { name: 'note', before: null, chord: 'F2', from: [] })).toEqual({ note: ['n', 'F2'] })
  })

  it('and lost by who had it', () => {
    const keys = giveKey({}, { name: 'disputed', before: 'd', chord: 'v', from: ['verified'] })
    expect(keys).toEqual({ disputed: ['v'], verified: [] })
    expect(getKeys('verified', keys)).toEqual([])
    expect(resetKeys(resetKeys(keys, 'verified'), 'disputed')).toEqual({})
  })

  it('a command can be without a key', () => {
    expect(takeKey({}, 'note', 'n')).toEqual({ note: [] })
  })
})

describe('Q2.4 the setting keeps what was changed', () => {
  it.each<[string | null, unknown]>([
    [null, {}],
    ['{"note":["m"]}', { note: ['m'] }],
    ['{"note":["n"]}', {}],
    ['{"note":"m","later":["x"],"undo":[1]}', {}],
    ['[]', {}],
  ])('%s', (value, keys) => {
    expect(parseKeys(value)).toEqual(keys)
  })
})
