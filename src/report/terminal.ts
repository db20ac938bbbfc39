// Findings and results for a person at a terminal: result on stdout, talk on stderr.
import { styleText } from 'node:util'
import type { Finding, Severity } from '../model/finding.ts'
import { formatPlace } from '../model/place.ts'
import type { Outcome } from './outcome.ts'

const colours: Record<Severity, 'red' | 'yellow' | 'blue'> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
}

/** One finding: where and what, how to mend it, and the slide's picture, a line each. */
export function findingText(finding: Finding, options: { color: boolean }): string {
  const { place, slideNumber, severity, rule, message, fix, picture, trace } = finding
  const where = [
    ...(place ? [formatPlace(place)] : []),
    ...(slideNumber === undefined ? [] : [`slide ${slideNumber}`]),
  ].join(' ')
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text
  const head = [paint(colours[severity], severity), where, message].filter(Boolean).join('  ')
  const seen = picture === undefined ? '' : `\n  ${paint('dim', `see ${picture}`)}`
  const traced =
    trace === undefined ? '' : `\n  ${paint('dim', `open npx playwright show-trace ${trace}`)}`
  return `${head} ${paint('dim', `(${rule})`)}\n  ${paint('dim', '→')} ${fix}${seen}${traced}`
}

/** Prints an outcome; `info` findings are only in `--json` and `explain`. */
export function printTerminal(outcome: Outcome, options: { color: boolean; quiet: boolean }): void {
  for (const finding of outcome.findings) {
    if (finding.severity !== 'info') console.error(findingText(finding, options))
  }
  if (!options.quiet) for (const line of outcome.lines) console.log(line)
}
