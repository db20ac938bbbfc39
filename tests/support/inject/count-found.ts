// Which seeded defects were found, and what was found where nothing is wrong.
import type { Finding } from '../../../src/model/finding.ts'
import type { Seeded } from './seeded.ts'

export interface Count {
  readonly seeds: readonly {
    readonly seeded: Seeded
    readonly isFound: boolean
    readonly found: string
  }[]
  /** On slides without a defect. */
  readonly falseFindings: readonly { readonly host: string; readonly finding: Finding }[]
}

/** @param findings of each slide, in the order of `seeded`. */
export function countFound(
  seeded: readonly Seeded[],
  findings: readonly (readonly Finding[])[],
): Count {
  const all = seeded.map((each, index) => ({ seeded: each, found: findings[index] ?? [] }))
  return {
    seeds: all
      .filter(({ seeded: { defect } }) => defect !== undefined)
      .map(({ seeded: one, found }) => ({
        seeded: one,
        isFound: found.some(({ rule }) => one.defect?.rules.includes(rule)),
        found: found.map(({ rule, message }) => `${rule}: ${message}`).join('; '),
      })),
    falseFindings: all
      .filter(({ seeded: { defect } }) => defect === undefined)
      .flatMap(({ seeded: { host }, found }) =>
        found.map((finding) => ({ host: host.name, finding })),
      ),
  }
}
