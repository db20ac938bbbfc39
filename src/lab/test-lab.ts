// Tests the commands of a lab: all are parsed, the harmless are run, the others refused with a reason.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { LabStep } from '../model/workshop.ts'
import { type LabResult, runStep, syntaxProblem } from './run-step.ts'

export interface LabTest {
  readonly results: readonly LabResult[]
  readonly findings: readonly Finding[]
}

/**
 * Runs the lab in a scratch folder of its own, which is removed afterwards. What the notes make and
 * remove there is theirs; nothing outside is touched by a command whose risks are known.
 * Findings: `lab/syntax` (error), `lab/failed` (error), `lab/output` (warning).
 */
export async function testLab(
  lab: readonly LabStep[],
  options: { say?: (text: string) => void } = {},
): Promise<LabTest> {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-lab-'))
  const results: LabResult[] = []
  const findings: Finding[] = []
  try {
    for (const step of lab) {
      if (step.risks.length === 0) options.say?.(`step ${step.number} of ${lab.length}`)
      const result = await tryStep(step, dir)
      results.push(result)
      const finding = findingOf(step, result)
      if (finding) findings.push(finding)
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
  return { results, findings }
}

async function tryStep(step: LabStep, dir: string): Promise<LabResult> {
  const { number, command, risks } = step
  // A placeholder such as `<name>` is no syntax anybody typed.
  const problem = risks.includes('placeholder') ? undefined : await syntaxProblem(command, { dir })
  if (problem !== undefined) return { number, command, did: 'failed', why: problem }
  if (risks.length > 0) return { number, command, did: 'refused', why: risks.join(', ') }
  return runStep(step, { dir })
}

function findingOf(step: LabStep, result: LabResult): Finding | undefined {
  const { command, output, place } = step
  const shown = `\`${command.split('\n')[0]}\``
  if (result.did === 'failed' && result.exitCode === undefined) {
    return {
      rule: 'lab/syntax',
      severity: 'error',
      message: `Unexpected command ${shown}: ${result.why ?? 'it did not end'}, expected one that a shell reads and ends`,
      fix: 'Correct the command in the notes.',
      place,
    }
  }
  if (result.did === 'failed') {
    return {
      rule: 'lab/failed',
      severity: 'error',
      message: `Unexpected exit code ${result.exitCode} of ${shown}, expected 0`,
      fix: `It printed: ${(result.output ?? 'nothing').split('\n')[0]}`,
      place,
    }
  }
  if (result.did === 'passed' && output !== undefined && !isLike(result.output ?? '', output)) {
    return {
      rule: 'lab/output',
      severity: 'warning',
      message: `Unexpected output of ${shown}: “${firstLine(result.output ?? '')}”, expected “${firstLine(output)}” as in the notes`,
      fix: 'Correct the output in the notes, or the command.',
      place,
    }
  }
  return undefined
}

/** Every line that the notes show was printed; dates, sizes and `...` are the notes' own business. */
function isLike(printed: string, shown: string): boolean {
  const plain = (text: string): string => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()
  const lines = new Set(printed.split('\n').map(plain))
  return shown
    .split('\n')
    .map(plain)
    .filter((line) => line !== '' && !line.includes('...') && !line.includes('…'))
    .every((line) => lines.has(line))
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
