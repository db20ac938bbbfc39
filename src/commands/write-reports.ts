// `--report`: which reports of a check are asked for, and where they go.
import { join, relative } from 'node:path'
import { writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import { nearest } from '../parse/nearest.ts'
import { reports } from '../report/kinds/index.ts'
import type { Checked, Report } from '../report/kinds/report.ts'

/** @throws CannotRun `check/report`. */
export function reportsOf(list: string): Report[] {
  const names = reports.map(({ name }) => name)
  const wanted = list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
  return [...new Set(wanted)].map((word) => {
    const report = reports.find(({ name }) => name === word)
    if (report) return report
    const guess = nearest(word, names)
    return refuse({
      rule: 'check/report',
      message: `Unexpected report \`${word}\`, expected one of ${names.join(', ')}`,
      fix: guess ? `Did you mean \`${guess}\`?` : `Use \`--report ${names.join(',')}\`.`,
    })
  })
}

/** Writes files into the deck's folder of the exports. @returns Lines for stdout. */
export async function writeReports(
  checked: Checked,
  options: { reports: readonly Report[]; outDir: string; cwd: string },
): Promise<string[]> {
  const lines: string[] = []
  for (const { file, text } of options.reports) {
    const words = text(checked)
    if (file === undefined) lines.push(...words.split('\n').filter(Boolean))
    else {
      const path = join(options.outDir, checked.name, file)
      await writeText(path, words)
      lines.push(`${relative(options.cwd, path) || path}: written`)
    }
  }
  return lines
}
