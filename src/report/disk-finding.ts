// What the file system refuses, as a finding: a full disk is nobody's bug.
import type { Finding } from '../model/finding.ts'

/** What the system's codes say, and what mends it. */
const refusals: Readonly<Record<string, readonly [said: string, fix: string]>> = {
  ENOSPC: ['a full disk', 'Make room there'],
  EDQUOT: ['a full quota', 'Make room there'],
  ENOTDIR: ['a file in the place of a folder', 'Take away what is in the way'],
  EISDIR: ['a folder in the place of a file', 'Name a file, or take away what is in the way'],
  EROFS: ['a disk that cannot be written', 'Write elsewhere: `out` in `oficina.config.yaml`'],
  EACCES: ['no permission', 'Give yourself permission there'],
  EPERM: ['no permission', 'Give yourself permission there'],
}

/** Node says of a disk that cannot be written that a folder above is missing; a file may stand there, too. */
const noFolder = ['no new folder', 'Take away what is in the way, or write elsewhere'] as const

/** @returns Nothing when the error is of another kind. */
export function diskFinding(error: unknown): Finding | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string }
  const refusal = refusals[code] ?? (syscall === 'mkdir' ? noFolder : undefined)
  if (!refusal) return undefined
  const [said, fix] = refusal
  // What is written aside is renamed: the user knows the name it was to have.
  const place = dest ?? path
  const where = place === undefined ? '' : ` at \`${place}\``
  return {
    rule: 'cli/disk',
    severity: 'error',
    message: `Unexpected answer of the file system${where}: ${said}, expected to read and write`,
    fix: `${fix}, and run the command again.`,
  }
}
