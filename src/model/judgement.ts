// What the settings say about findings of a check: how severe, and which to leave alone.
import type { Severity } from './finding.ts'

/** One finding that somebody decided to live with. */
export interface Ignore {
  readonly rule: string
  /** The slide's address (`routeAlias`) or its number; missing: on all slides. */
  readonly slide?: string
  readonly reason: string
}

export interface Judgement {
  /** By rule. */
  readonly rules: Readonly<Record<string, Severity>>
  readonly ignore: readonly Ignore[]
}
