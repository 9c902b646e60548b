import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fail, succeed, type Result } from '../../shared/model/result'

type Options = NonNullable<ParseArgsConfig['options']>

/** An option: its letter, if it has one, and whether it is a switch, which takes no value. */
export interface Flag {
  readonly short?: string
  readonly isSwitch?: true
}

/** What was given: each option's value (a switch's own name), and the words that are not options. */
export interface Flags<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly files: readonly string[]
}

/**
 * Reads options (`--format csv`, `--format=csv`, the switch `--json`) and file names, in any order; after `--`
 * everything is a file name. A problem is a sentence that names the option and the way out.
 */
export function parseFlags<Name extends string>(
  args: readonly string[],
  names: Readonly<Record<Name, Flag>>,
): Result<Flags<Name>, string> {
  const flags = new Map(Object.entries<Flag>(names))
  const { tokens } = parseArgs({
    args: [...args],
    options: toOptions(flags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Partial<Record<string, string>> = {}
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const { rawName, value } = token
    const flag = flags.get(token.name)
    if (!flag) {
      const known = [...flags.keys()].map((name) => `--${name}`).join(', ')
      return fail(`${rawName}: there is no such option. Use one of: ${known}, --help.`)
    }
    if (flag.isSwitch) {
      if (value !== undefined) return fail(`${rawName}: it takes no value. Write ${rawName} alone.`)
      values[token.name] = token.name
    } else if (!value || (value.startsWith('-') && !token.inlineValue && value !== '-')) {
      return fail(`${rawName}: a value is missing. Write ${rawName} VALUE.`)
    } else values[token.name] = value
  }
  return succeed({ values: values as Flags<Name>['values'], files })
}

function toOptions(flags: ReadonlyMap<string, Flag>): Options {
  return Object.fromEntries(
    [...flags].map(([name, { short, isSwitch }]) => [
      name,
      { type: isSwitch ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
    ]),
  )
}
