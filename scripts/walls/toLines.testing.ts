import type { Wall } from './walls.mjs'

interface LintedFile {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[]
}

type UnusedOfFile = { readonly file: string } & Readonly<Record<string, unknown>>

const jsonFlags: Readonly<Record<string, readonly string[]>> = {
  lint: ['--format', 'json'],
  unused: ['--reporter', 'json'],
}

/** The wall with its tool's answer as JSON, where the usual one names files and rules on different lines. */
export function asJson({ name, run }: Wall): Wall {
  return { name, run: (root) => run(root, ...(jsonFlags[name] ?? [])) }
}

/** A wall's output as one line a finding (with `asJson` where it is needed), which begins with the file's path and names the rule. */
export function toLines(wall: string, output: string, root: string): readonly string[] {
  switch (wall) {
    case 'lint':
      return (JSON.parse(output) as LintedFile[]).flatMap(({ filePath, messages }) =>
        messages.map(
          ({ ruleId, message }) => `${filePath.slice(root.length + 1)} ${ruleId ?? ''} ${message}`,
        ),
      )
    case 'unused':
      return (JSON.parse(output) as { issues: UnusedOfFile[] }).issues.flatMap(toUnusedLines)
    default:
      return output.split('\n').map((line) => line.replace(/^(?:\[warn\])? */, ''))
  }
}

function toUnusedLines({ file, ...kinds }: UnusedOfFile): string[] {
  return Object.entries(kinds).flatMap(([kind, found]) =>
    (found as readonly { readonly name: string }[]).map(({ name }) => `${file} ${kind} ${name}`),
  )
}
