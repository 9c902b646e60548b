/** The arguments with which Electron's executable is started, apart. */
export interface StartArguments {
  /** Files to run before the program (`-r`). */
  readonly preloads: readonly string[]
  /** Whether Node's inspector is to listen (`--inspect=0`). */
  readonly inspects: boolean
  /** The program: a folder with a package.json, or a script. */
  readonly program: string
  /** `--name` and `--name=value`, by name. */
  readonly switches: ReadonlyMap<string, string>
}

/** Reads the arguments after the executable. */
export function parseStartArguments(args: readonly string[]): StartArguments {
  const preloads: string[] = []
  const switches = new Map<string, string>()
  const positional: string[] = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '-r') preloads.push(rest.shift() ?? '')
    else if (arg.startsWith('--')) addSwitch(switches, arg.slice(2))
    else positional.push(arg)
  }
  return { preloads, inspects: switches.has('inspect'), program: positional[0] ?? '.', switches }
}

function addSwitch(switches: Map<string, string>, text: string): void {
  const equals = text.indexOf('=')
  if (equals < 0) switches.set(text, '')
  else switches.set(text.slice(0, equals), text.slice(equals + 1))
}
