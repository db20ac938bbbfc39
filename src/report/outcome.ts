// What a command did, before anything is printed.
import type { Finding } from '../model/finding.ts'

export interface Outcome {
  readonly findings: readonly Finding[]
  /** The result in words, a line each, for stdout. */
  readonly lines: readonly string[]
  /** The result as data, for `--json`. */
  readonly data: object
}

/** 0 done and clean, 1 done and something needs you. (2, could not run, is a thrown `CannotRun`.) */
export function exitCodeOf(outcome: Outcome): 0 | 1 {
  return outcome.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Several outcomes as one, in order. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    lines: outcomes.flatMap(({ lines }) => lines),
    data: Object.assign({}, ...outcomes.map(({ data }) => data)) as object,
  }
}
