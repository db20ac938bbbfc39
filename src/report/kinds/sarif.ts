// SARIF 2.1.0 (OASIS): findings for code scanning and editors.
import type { Finding, Severity } from '../../model/finding.ts'
import { version } from '../../version.ts'
import type { Checked, Report } from './report.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

export const sarif: Report = {
  name: 'sarif',
  file: 'check.sarif',
  text({ name, file, findings }: Checked): string {
    const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
    const run = {
      tool: {
        driver: {
          name: 'oficina',
          version,
          rules: rules.map(({ rule, fix }) => ({ id: rule, help: { text: fix } })),
        },
      },
      results: findings.map((finding) => ({
        ruleId: finding.rule,
        ruleIndex: rules.findIndex(({ rule }) => rule === finding.rule),
        level: levels[finding.severity],
        message: { text: `${finding.message}. ${finding.fix}` },
        locations: [locationOf(finding, { name, file })],
      })),
    }
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run],
    }
    return `${JSON.stringify(log, null, 2)}\n`
  },
}

/** GitHub refuses a result without a file. */
function locationOf(
  { place, slideNumber }: Finding,
  { name, file }: Pick<Checked, 'name' | 'file'>,
): object {
  const slide = slideNumber === undefined ? name : `${name}/${slideNumber}`
  const path = place?.file ?? file
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(path.replaceAll('\\', '/')) },
      ...(place ? { region: { startLine: place.fromLine, endLine: place.toLine } } : {}),
    },
    logicalLocations: [{ fullyQualifiedName: slide }],
  }
}
