// `--baseline FILE`: findings that were there before, so that only new ones fail.
import type { KnownFinding } from '../check/judge-findings.ts'
import { readText, writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'

/** @throws CannotRun `check/baseline` when the file is missing, a folder or not one that we wrote. */
export async function readBaseline(path: string): Promise<KnownFinding[]> {
  const text = await readText(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR') return refuseBaseline('folder', path)
    throw error
  })
  if (text === undefined) return refuseBaseline('missing', path)
  const found = parse(text)
  return Array.isArray(found) && found.every(isKnown) ? found : refuseBaseline('content of', path)
}

function refuseBaseline(what: 'missing' | 'folder' | 'content of', path: string): never {
  return refuse({
    rule: 'check/baseline',
    message: `Unexpected ${what} \`${path}\`, expected a baseline`,
    fix: 'Write it with `oficina check --baseline FILE --update-baseline`.',
  })
}

/** A finding a line, sorted: what changed is easy to review. */
export async function writeBaseline(path: string, known: readonly KnownFinding[]): Promise<void> {
  const lines = known.map((each) => JSON.stringify(each)).toSorted()
  await writeText(path, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`)
}

function parse(text: string): unknown {
  try {
    // Some editors of Windows put a mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isKnown(value: unknown): value is KnownFinding {
  const keys: readonly (keyof KnownFinding)[] = ['deck', 'rule', 'slide', 'message']
  return (
    typeof value === 'object' &&
    value !== null &&
    keys.every((key) => typeof Reflect.get(value, key) === 'string')
  )
}
