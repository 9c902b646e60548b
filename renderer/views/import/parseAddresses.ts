/** What was typed as addresses, one a line: each once, with https:// where it has no scheme. */
export function parseAddresses(typed: string): readonly string[] {
  const lines = typed.split(/\s+/).filter(Boolean)
  return [
    ...new Set(
      lines.map((line) =>
        /^[a-z][a-z0-9+.-]*:/i.test(line) && !/^[^:/]+\.[^:/]+:\d/.test(line) ? line : `https://${line}`,
      ),
    ),
  ]
}
