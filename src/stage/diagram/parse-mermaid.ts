// Asks Mermaid whether a diagram parses, in plain Node: no browser, nothing drawn.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheDir } from '../cache-dir.ts'
import { contentKey, keepFile, readKept } from '../kept.ts'

export interface MermaidProblem {
  /** Mermaid's own words, one line. */
  readonly message: string
  /** Line of the fence's text, 1-based, when Mermaid says it. */
  readonly line?: number
}

interface MermaidError extends Error {
  readonly hash?: { readonly loc?: { readonly first_line?: number } }
}

const require = createRequire(import.meta.url)
const LINE = /(?:error|error on) (?:on |at )?line:? (\d+)/i
/** The grammars list everything they would have taken, then what they got. */
const GOT = /Expecting .*, got '(\w+)'/s
const mostCharacters = 160
/** Mermaid takes these lines out before it counts. */
const UNCOUNTED = /^\s*%%(?!\{)/

/**
 * What Mermaid finds wrong in a fence's text; nothing when it parses. Loading Mermaid takes 0.3 s,
 * so the answer is kept by content: a fence is only ever asked about once.
 */
export async function parseMermaid(text: string): Promise<MermaidProblem | undefined> {
  const { version } = require('mermaid/package.json') as { version: string }
  const kept = join(cacheDir(), 'parsed', `${contentKey(version, text)}.json`)
  const before = await readKept(kept)
  if (before !== undefined) return (JSON.parse(before) as { problem?: MermaidProblem }).problem
  const problem = await ask(text)
  await keepFile(kept, JSON.stringify({ problem }))
  return problem
}

async function ask(text: string): Promise<MermaidProblem | undefined> {
  const mermaid = await loadMermaid()
  try {
    await mermaid.parse(text)
    return undefined
  } catch (error) {
    return problemOf(error as MermaidError, text)
  }
}

/**
 * Without a window, DOMPurify has no `sanitize` and some grammars stop at that. Parsing keeps no
 * HTML, so here labels may pass as they are; what is drawn in the browser is sanitised there.
 */
async function loadMermaid(): Promise<(typeof import('mermaid'))['default']> {
  const purifier = createRequire(require.resolve('mermaid')).resolve('dompurify')
  const module = (await import(purifier.replace('purify.cjs.js', 'purify.es.mjs'))) as {
    default: Record<string, unknown>
  }
  module.default['sanitize'] ??= (html: string) => html
  module.default['addHook'] ??= () => undefined
  module.default['removeHook'] ??= () => undefined
  return (await import('mermaid')).default
}

function problemOf(error: MermaidError, text: string): MermaidProblem {
  const said = LINE.exec(error.message)?.[1]
  const counted = error.hash?.loc?.first_line ?? (said === undefined ? undefined : Number(said))
  const token = GOT.exec(error.message)?.[1]
  const message = token
    ? `Mermaid stops at a token ${token}`
    : (error.message.split('\n')[0] ?? 'it does not').slice(0, mostCharacters)
  const line = counted === undefined ? undefined : lineInText(counted, text)
  return { message, ...(line === undefined ? {} : { line }) }
}

/** The line as the author counts: Mermaid does not count comment lines. */
function lineInText(counted: number, text: string): number | undefined {
  const lines = text.split('\n').flatMap((line, index) => (UNCOUNTED.test(line) ? [] : [index + 1]))
  return text.startsWith('---') ? undefined : lines[counted - 1]
}
