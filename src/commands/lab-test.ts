// `oficina lab test`: tries the commands of the notes where they can do no harm, and writes down what came of it.
import { join } from 'node:path'
import { type Engine, engines } from '../lab/sandbox/container.ts'
import { openSandbox } from '../lab/sandbox/open-sandbox.ts'
import { testLab } from '../lab/test-lab.ts'
import { writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Outcome } from '../report/outcome.ts'
import type { Lab } from './lab.ts'
import type { CommandContext } from './workshop.ts'

export interface LabTestFlags {
  /** Container image, in place of the one in the settings. */
  readonly image?: string
  /** docker, podman or none. */
  readonly engine?: string
  /** Commands that use the network are run, too, in a container that has it. */
  readonly network?: boolean
}

/**
 * Tries every command of the notes, those of solutions as well; versions and output go into
 * `lab-test.json` among the deck's exports.
 * @throws CannotRun `lab/engine`.
 */
export async function tryLab(
  { notes, made }: Lab,
  flags: LabTestFlags,
  context: CommandContext & { readonly outDir: string },
): Promise<Outcome> {
  const { progress, config, outDir } = context
  const { fullLab } = made.workshop
  if (fullLab.length === 0) {
    return { findings: [], lines: [`${notes.name}: no commands to test`], data: {} }
  }
  const reasons: string[] = []
  const sandbox = await openSandbox({
    image: flags.image ?? config.labImage,
    ...(flags.engine === undefined ? {} : { engine: engineOf(flags.engine) }),
    hasNetwork: flags.network === true,
    say: (why) => reasons.push(why),
  })
  try {
    const { say } = progress
    const { findings, ...test } = await testLab(fullLab, { sandbox, say })
    const lines = test.results.map(({ number, command, did, why }) => {
      const shown = command.split('\n')[0] ?? ''
      return `${String(number).padStart(3)}  ${did.padEnd(7)}  ${shown}${why ? `  (${why})` : ''}`
    })
    const count = (wanted: string): number =>
      test.results.filter(({ did }) => did === wanted).length
    const sum = `${notes.name}: ${count('passed')} passed, ${count('failed')} failed, ${count('refused')} refused`
    const where = [`in ${test.where}`, ...reasons.map((why) => `${why}`)].join('; ')
    await writeText(join(outDir, 'lab-test.json'), `${JSON.stringify(test, undefined, 2)}\n`)
    return { findings, lines: [...lines, `${sum}, ${where}`], data: { name: notes.name, ...test } }
  } finally {
    await sandbox.close()
  }
}

function engineOf(text: string): Engine | 'none' {
  const known = [...engines, 'none'] as const
  return (
    known.find((one) => one === text) ??
    refuse({
      rule: 'lab/engine',
      message: `Unexpected \`--engine ${text}\`, expected one of ${known.join(', ')}`,
      fix: 'Leave it out to take the first that is there.',
    })
  )
}
