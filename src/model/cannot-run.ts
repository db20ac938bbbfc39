// The one error the program throws on purpose: it could not run, and nothing was written (exit 2).
import type { Finding } from './finding.ts'

/** Carries the finding to show. Anything else that is thrown is a bug of ours. */
export class CannotRun extends Error {
  readonly finding: Finding

  constructor(finding: Finding, options?: ErrorOptions) {
    super(finding.message, options)
    this.name = 'CannotRun'
    this.finding = finding
  }
}

/** Throws the finding as an error that stops the command. */
export function refuse(finding: Omit<Finding, 'severity'>, cause?: unknown): never {
  throw new CannotRun({ ...finding, severity: 'error' }, { cause })
}
