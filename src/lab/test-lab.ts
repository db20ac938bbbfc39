// Tests the commands of a lab: all are parsed, the harmless are run, the others refused with a reason.
import { parse } from 'unbash'
import type { Finding } from '../model/finding.ts'
import type { LabStep, Risk } from '../model/workshop.ts'
import { inOrder } from './in-order.ts'
import { programsOf } from './programs-of.ts'
import type { Sandbox } from './sandbox/sandbox.ts'

/** What became of a step. */
export interface LabResult {
  readonly number: number
  readonly command: string
  readonly did: 'passed' | 'failed' | 'refused'
  /** Exit code of the shell; missing when it was refused or stopped. */
  readonly exitCode?: number
  /** What it printed, standard output and error, cut at 4,000 characters. */
  readonly output?: string
  /** Why it was refused (a risk, or `missing`: no such program here), or what went wrong. */
  readonly why?: string
}

export interface LabTest {
  /** Where it ran, in words. */
  readonly where: string
  readonly results: readonly LabResult[]
  /** What each program says of its version. */
  readonly versions: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

const outputLettersAtMost = 4000
/** Exit code of a shell that does not find the program. */
const notFound = 127
const VERSION = /\d+\.\d+/

/**
 * Tries the steps in the order to do them; each begins in the folder where the one before ended.
 * Findings: `lab/syntax` (error), `lab/failed` (error; a warning behind a refused step, which it may
 * need), `lab/output` (warning).
 */
export async function testLab(
  lab: readonly LabStep[],
  { sandbox, say }: { readonly sandbox: Sandbox; readonly say?: (text: string) => void },
): Promise<LabTest> {
  const results: LabResult[] = []
  const findings: Finding[] = []
  const versions: Record<string, string> = {}
  let folder = '.'
  const { steps, cleanUp } = inOrder(lab)
  for (const step of [...steps, ...cleanUp]) {
    const refused = refusal(step, sandbox.allows)
    if (!refused) say?.(`step ${step.number} of ${lab.length}`)
    const { result, ...after } = refused
      ? { result: refused, folder }
      : await tryStep(step, { sandbox, folder })
    ;({ folder } = after)
    if (result.did === 'passed') await addVersions(step, { sandbox, versions })
    const isAlone = results.every(({ did }) => did !== 'refused')
    results.push(result)
    const finding = findingOf(step, result, { isAlone })
    if (finding) findings.push(finding)
  }
  return { where: sandbox.name, results, versions, findings }
}

/** Why a step is not run: it is no shell, or there is a risk, the first of the table. */
function refusal(
  { number, command, risks }: LabStep,
  allows: ReadonlySet<Risk>,
): LabResult | undefined {
  // A placeholder such as `<name>` is no syntax anybody typed.
  const error = risks.includes('placeholder') ? undefined : parse(command).errors?.[0]
  if (error) return { number, command, did: 'failed', why: error.message }
  const risk = risks.find((one) => !allows.has(one))
  return risk && { number, command, did: 'refused', why: risk }
}

interface Trying {
  readonly sandbox: Sandbox
  readonly folder: string
}

async function tryStep(
  { number, command }: LabStep,
  { sandbox, folder }: Trying,
): Promise<{ result: LabResult; folder: string }> {
  const ran = await sandbox.run(command, { folder })
  const { exitCode, stopped } = ran
  const output = ran.output.slice(0, outputLettersAtMost)
  const about = { number, command, ...(output === '' ? {} : { output }) }
  if (exitCode === notFound) {
    return { result: { ...about, did: 'refused', why: 'missing' }, folder }
  }
  const did = exitCode === 0 ? 'passed' : 'failed'
  const why = stopped ?? (exitCode === undefined ? 'it did not end' : undefined)
  return {
    result: { ...about, did, ...(exitCode === undefined ? { why } : { exitCode }) },
    folder: ran.folder,
  }
}

/** Programs without `--version` say something else: then there is none to record. */
async function addVersions(
  { command }: LabStep,
  { sandbox, versions }: { sandbox: Sandbox; versions: Record<string, string> },
): Promise<void> {
  for (const program of programsOf(command)) {
    if (Object.hasOwn(versions, program)) continue
    const { exitCode, output } = await sandbox.run(`${program} --version`, { folder: '.' })
    const first = output.split('\n')[0] ?? ''
    if (exitCode === 0 && VERSION.test(first)) versions[program] = first
  }
}

function findingOf(
  step: LabStep,
  result: LabResult,
  { isAlone }: { readonly isAlone: boolean },
): Finding | undefined {
  const { command, output, place } = step
  const shown = `\`${command.split('\n')[0]}\``
  if (result.did === 'failed' && result.exitCode === undefined) {
    return {
      rule: 'lab/syntax',
      severity: 'error',
      message: `Unexpected command ${shown}: ${result.why}, expected one that a shell reads and ends`,
      fix: 'Correct the command in the notes.',
      place,
    }
  }
  if (result.did === 'failed') {
    const said = `It printed: ${(result.output ?? 'nothing').split('\n')[0]}`
    return {
      rule: 'lab/failed',
      severity: isAlone ? 'error' : 'warning',
      message: `Unexpected exit code ${result.exitCode} of ${shown}, expected 0`,
      fix: isAlone ? said : `${said}. Steps before it were refused: it may need one of them.`,
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
