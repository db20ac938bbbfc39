// Grammars of code are written for another engine of regular expressions; translating those of one
// language takes longer than to colour a hundred examples. What was translated once is kept.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmulatedRegExp, toRegExpDetails } from 'oniguruma-to-es'
import { version } from '../../version.ts'
import { cacheDir } from '../cache-dir.ts'
import { contentKey, keepFile } from '../kept.ts'

type Options = Parameters<typeof toRegExpDetails>[1]
type Details = ReturnType<typeof toRegExpDetails>

/** By what was asked for: options and pattern. */
let kept: Map<string, Details> | undefined
let isChanged = false

/** As oniguruma-to-es has it. */
export function toRegExp(pattern: string, options?: Options): RegExp {
  kept ??= read()
  const key = `${JSON.stringify(options)} ${pattern}`
  let details = kept.get(key)
  if (!details) {
    details = toRegExpDetails(pattern, options)
    kept.set(key, details)
    isChanged = true
  }
  const { pattern: source, flags } = details
  return details.options
    ? new EmulatedRegExp(source, flags, details.options)
    : new RegExp(source, flags)
}

/** Keeps what was translated, for the next process. */
export async function keepRegexes(): Promise<void> {
  if (kept && isChanged) await keepFile(path(), JSON.stringify([...kept]))
}

function read(): Map<string, Details> {
  try {
    return new Map(JSON.parse(readFileSync(path(), 'utf8')) as [string, Details][])
  } catch {
    return new Map()
  }
}

/** What comes out depends on what this Node's own expressions can, and on the package, which is pinned. */
function path(): string {
  const key = contentKey(process.versions.v8, version)
  return join(cacheDir(), 'regexes', `${key}.json`)
}
