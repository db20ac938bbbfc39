// Findings and results for another program: one JSON value on stdout.
import type { Outcome } from './outcome.ts'

export function printJson(outcome: Outcome): void {
  console.log(JSON.stringify({ ...outcome.data, findings: outcome.findings }, null, 2))
}
