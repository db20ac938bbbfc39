// The YAML at the top of notes → the few keys we know, checked and capped.
import type { RootContent } from 'mdast'
import { parseDocument } from 'yaml'
import type { Finding } from '../model/finding.ts'
import type { NotesMeta } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import { nearest } from './nearest.ts'

/** Longest text a key may hold; anything longer is not a title. */
const maximumLength = 300
/** Larger frontmatter is not read: it is somebody's data, not settings. */
const maximumYamlLength = 64_000
/** YAML alias bombs stop here (CVE-2026-33532 and kin). */
const maximumAliases = 50

const anyText = /\S/
const wholeMinutes = /^\d{1,3}$/
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** Every key we know and what its value must look like. A table, since each run pays for what is loaded. */
const keys: Readonly<Record<string, RegExp>> = {
  title: anyText,
  subtitle: anyText,
  lang: languageTag,
  author: anyText,
  date: anyText,
  duration: /^(?=.{1,40}$).*\d/,
  teaching: wholeMinutes,
  exercises: wholeMinutes,
  without: /^(?:quiz|recap|commands|glossary)(?:,\s*(?:quiz|recap|commands|glossary))*$/,
  'not-terms': anyText,
  start: /^\d{1,2}[:h](?:\d{2})?$/,
  audience: anyText,
  level: anyText,
  dialect: /^obsidian$/,
}

/** Other tools' keys that notes may carry: read by them, silently passed over by us. */
const foreignKeys = new Set(
  'layout permalink tags categories category aliases created updated draft slug weight description keywords id cssclass cssclasses publish toc sidebar_label sidebar_position'.split(
    ' ',
  ),
)

/**
 * Reads the frontmatter node among those of some notes, if there is one.
 * Notes' YAML never reaches Slidev (hazards.md H-11): only the keys of the table come out.
 * Findings: `parse/frontmatter-syntax`, `parse/frontmatter-key`, `parse/frontmatter-value`.
 */
export function frontmatter(
  nodes: readonly RootContent[],
  options: { file: string; report: (finding: Finding) => void },
): NotesMeta {
  const node = nodes.find((child) => child.type === 'yaml')
  if (!node) return {}
  const firstLine = node.position?.start.line ?? 1
  const placeOf = (line: number): Place => ({ file: options.file, fromLine: line, toLine: line })
  const data = readYaml(node.value.slice(0, maximumYamlLength), (message, { line, col }) =>
    options.report({
      rule: 'parse/frontmatter-syntax',
      severity: 'error',
      message: `Unexpected YAML in column ${col}: ${message}, expected \`key: value\` lines`,
      fix: 'Correct the line, or put the value in double quotes.',
      place: placeOf(firstLine + line),
    }),
  )
  const known: Record<string, string> = {}
  const strange: { readonly key: string; readonly line: number }[] = []
  for (const [key, value] of Object.entries(data)) {
    const line = firstLine + 1 + lineOfKey(node.value, key)
    if (!Object.hasOwn(keys, key)) {
      if (foreignKeys.has(key)) continue
      const guess = nearest(key, Object.keys(keys))
      if (guess) options.report(unknown([key], { place: placeOf(line), guess }))
      else strange.push({ key, line })
      continue
    }
    const text = asText(value)
    if (text !== undefined && keys[key]?.test(text)) known[key] = text
    else
      options.report({
        rule: 'parse/frontmatter-value',
        severity: 'error',
        message: `Unexpected value of \`${key}\`, expected ${expectation(key)}`,
        fix: 'Correct the value, or remove the line.',
        place: placeOf(line),
      })
  }
  const [first] = strange
  if (first)
    options.report(
      unknown(
        strange.map(({ key }) => key),
        { place: placeOf(first.line) },
      ),
    )
  return known
}

/** Keys of another tool are told of together: somebody's site has a dozen of them. */
function unknown(
  found: readonly string[],
  { place, guess }: { readonly place: Place; readonly guess?: string },
): Finding {
  const names = found.map((key) => `\`${key}\``).join(', ')
  return {
    rule: 'parse/frontmatter-key',
    severity: 'warning',
    message: `Unexpected key ${names}, expected one of ${Object.keys(keys).join(', ')}`,
    fix: guess ? `Did you mean \`${guess}\`?` : 'Remove it; it does nothing.',
    place,
  }
}

/** The value as trimmed text; nothing for lists, maps and what is too long. */
function asText(value: unknown): string | undefined {
  const isDate = value instanceof Date
  if (!isDate && typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = isDate ? value.toISOString().slice(0, 10) : String(value).trim()
  return text.length <= maximumLength ? text : undefined
}

function expectation(key: string): string {
  return key === 'lang'
    ? 'a language tag such as `pt-BR`'
    : `text of 1 to ${maximumLength} characters`
}

const start = { line: 1, col: 1 }

function readYaml(
  source: string,
  fail: (message: string, at: { readonly line: number; readonly col: number }) => void,
): Record<string, unknown> {
  const document = parseDocument(source, { merge: false })
  const error = document.errors[0]
  if (error) {
    fail(
      error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'syntax',
      error.linePos?.[0] ?? start,
    )
    return {}
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: maximumAliases })
    if (data === null || data === undefined) return {}
    if (typeof data === 'object' && !Array.isArray(data)) return { ...data }
    fail('not a list of keys', start)
  } catch {
    fail('too many aliases', start)
  }
  return {}
}

/** 0-based line of a top-level key in the YAML text. */
function lineOfKey(source: string, key: string): number {
  const lines = source.split('\n')
  return Math.max(
    0,
    lines.findIndex((line) => line.startsWith(`${key}:`)),
  )
}
