// Notes end the lines of a list with a semicolon; `find -exec` ends with one of its own.

const RUNS = /\s-(?:exec|ok)(?:dir)?\s/u
const ENDS_RUN = /(?:\\|\{\}\s?);$/u

/** The line without the semicolon that ends it. */
export function withoutListEnd(line: string): string {
  return line.endsWith(';') ? line.slice(0, -1).trimEnd() : line
}

/** The same of a command, but for the end of what `find` runs: Markdown takes its backslash away. */
export function commandWithoutListEnd(line: string): string {
  if (RUNS.test(line)) return line.replace(/(?<!\S);$/u, String.raw`\;`)
  return ENDS_RUN.test(line) ? line : withoutListEnd(line)
}
