// The table of seeded defects: how many of each class are found, and whether that is enough.
import type { Count } from './count-found.ts'

/** What the checks promise. */
const least = { overall: 0.98, each: 0.9 }

interface Table {
  /** Markdown. */
  readonly table: string
  readonly isGood: boolean
  /** One line for each defect that was not found. */
  readonly missed: readonly string[]
  /** One line for each finding on a clean slide. */
  readonly falseFindings: readonly string[]
}

export function tableOf(counts: readonly Count[]): Table {
  const seeds = counts.flatMap(({ seeds: some }) => some)
  const classes = new Map<string, { rules: readonly string[]; found: number; all: number }>()
  for (const { seeded, isFound } of seeds) {
    const { name = '', rules = [] } = seeded.defect ?? {}
    const before = classes.get(name) ?? { rules, found: 0, all: 0 }
    classes.set(name, { rules, found: before.found + Number(isFound), all: before.all + 1 })
  }
  const rows = [...classes].map(
    ([name, { rules, found, all }]) =>
      `| ${name} | ${rules.map((rule) => `\`${rule}\``).join(', ')} | ${found} of ${all} |`,
  )
  const found = seeds.filter(({ isFound }) => isFound).length
  const falses = counts.flatMap(({ falseFindings }) => falseFindings)
  const errors = falses.filter(({ finding }) => finding.severity === 'error')
  const recall = found / seeds.length
  const isEach = [...classes.values()].every((each) => each.found / each.all >= least.each)
  return {
    table: [
      `${classes.size} classes, ${seeds.length} defects: ${found} found (${(recall * 100).toFixed(1)} %). On the clean slides: ${errors.length} errors, ${falses.length - errors.length} warnings.`,
      '',
      '| What a person sees | Rules that may say so | Found |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n'),
    isGood: recall >= least.overall && isEach && errors.length === 0,
    missed: seeds
      .filter(({ isFound }) => !isFound)
      .map(
        ({ seeded: { defect, variant, host }, found: others }) =>
          `${defect?.name} ${variant} on ${host.name}: ${others || 'nothing found'}`,
      ),
    falseFindings: falses.map(
      ({ host, finding: { rule, message } }) => `clean ${host}: ${rule}: ${message}`,
    ),
  }
}
