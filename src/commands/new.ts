// `oficina new <name>`: a first notes file to start from.
import { join } from 'node:path'
import { readText, writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Outcome } from '../report/outcome.ts'
import { starterNotes } from './starter-notes.ts'
import type { CommandContext } from './workshop.ts'

/** Names that work as a file, in an address and on every system. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,80}$/u

/**
 * Writes `content/<name>.md`.
 * @throws CannotRun `new/name`, `new/exists`.
 */
export async function newNotes(name: string, { config }: CommandContext): Promise<Outcome> {
  const stem = name.replace(/\.md$/, '')
  if (!NAME.test(stem)) {
    refuse({
      rule: 'new/name',
      message: `Unexpected name \`${name}\`, expected letters, digits, spaces, dots and dashes`,
      fix: 'Choose a name such as `kubernetes` or `primeiros-passos`.',
    })
  }
  const path = join(config.contentDir, `${stem}.md`)
  if ((await readText(path)) !== undefined) {
    refuse({
      rule: 'new/exists',
      message: `Unexpected file \`${path}\`, expected no notes of that name yet`,
      fix: `Choose another name, or build the notes that are there: \`oficina build ${stem}\`.`,
    })
  }
  await writeText(path, starterNotes(stem))
  return {
    findings: [],
    lines: [`Wrote ${path}`, 'Next: write your notes there, then run `oficina`.'],
    data: { notes: path },
  }
}
