// Which Oficina this is, to the file: a checkout changes without its version.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../version.ts'

const own = fileURLToPath(new URL('..', import.meta.url))
/** npm writes these whenever a package changes: in a checkout, and where we are installed. */
const installs = ['../node_modules/.package-lock.json', '../../.package-lock.json']

let known: Promise<string> | undefined

/** Version, Node, and when each file of ours and each installed package last changed. */
export function toolMarks(): Promise<string> {
  known ??= read()
  return known
}

async function read(): Promise<string> {
  const entries = await readdir(own, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
  const marks = await Promise.all([...installs.map((path) => join(own, path)), ...paths].map(mark))
  return [version, process.version, ...marks].join('\n')
}

/** Path, size and times: a file cannot change without its last. */
export async function mark(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined)
  return info
    ? `${path} ${info.size} ${info.mtimeMs} ${info.ctimeMs} ${info.ino}`
    : `${path} missing`
}
