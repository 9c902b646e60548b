import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fail, succeed, type Result } from '../../shared/model/result'

type Options = NonNullable<ParseArgsConfig['options']>

/** What was given: each option's value, and the words that are not options. */
export interface Flags<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly files: readonly string[]
}

/**
 * Reads options that each take a value (`--format csv`, `--format=csv`) and file names, in any order; after `--`
 * everything is a file name. A problem is a sentence that names the option and the way out.
 */
export function parseFlags<Name extends string>(
  args: readonly string[],
  names: Readonly<Record<Name, { readonly short?: string }>>,
): Result<Flags<Name>, string> {
  const options: Options = Object.fromEntries(
    Object.entries<{ readonly short?: string }>(names).map(([name, option]) => [
      name,
      { type: 'string' as const, ...option },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Partial<Record<string, string>> = {}
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const known = Object.keys(names).map((name) => `--${name}`)
    if (!Object.hasOwn(names, token.name)) {
      return fail(`${token.rawName}: there is no such option. Use one of: ${known.join(', ')}, --help.`)
    }
    if (!token.value || (token.value.startsWith('-') && !token.inlineValue && token.value !== '-')) {
      return fail(`${token.rawName}: a value is missing. Write ${token.rawName} VALUE.`)
    }
    values[token.name] = token.value
  }
  return succeed({ values: values as Flags<Name>['values'], files })
}
