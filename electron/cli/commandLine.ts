import type { Command, ExitCode, Terminal } from './command'
import { checkCommand } from './checkCommand'
import { extractCommand } from './extractCommand'
import { complain } from './complain'
import { evalCommand } from './evalCommand'
import { createOutput } from './output'
import { packageCommand } from './packageCommand'
import { readVersion } from './readVersion'
import { sheetCommand } from './sheetCommand'

const commands: ReadonlyMap<string, Command> = new Map([
  ['extract', extractCommand],
  ['sheet', sheetCommand],
  ['package', packageCommand],
  ['eval', evalCommand],
  ['check', checkCommand],
])

const commandLines = [...commands].map(([name, command]) => `  ${name.padEnd(10)}${command.summary}`)

const help = `quotedesk: who said what, when, and through what channel

  quotedesk COMMAND FILES… [OPTIONS]

Commands
${commandLines.join('\n')}

Options
  --help     Show this help, or a command's own: quotedesk extract --help
  --version  Show the version
`

/** Runs what `args` (the words after the program's name) ask for; says on the terminal what cannot be done. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args
  if (first === '--version' || first === '-v') return print(`${readVersion()}\n`, terminal)
  if (first === '--help' || first === '-h' || first === 'help') return printHelp(rest[0], terminal)
  if (first === undefined) return complain(terminal, 'no command given. See: quotedesk --help')
  const command = commands.get(first)
  if (!command) {
    const names = [...commands.keys()].join(', ')
    return complain(terminal, `${first}: there is no such command. Use one of: ${names}.`)
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(command.help, terminal)
  return command.run(rest, terminal)
}

function printHelp(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  return print((name && commands.get(name)?.help) ?? help, terminal)
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  await createOutput(terminal.output).write(text)
  return 0
}
