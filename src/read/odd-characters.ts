// Characters that nobody sees and that change what is read: named in the text, and reported.
import type { Finding } from '../model/finding.ts'

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
/** They turn text around, so that code reads otherwise than it runs (Trojan Source, CVE-2021-42574). */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g

/** Text whose bidi controls are shown as `U+202E`; control characters become U+FFFD when written. */
export function oddCharacters(
  text: string,
  { file }: { readonly file: string },
): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings = [
    ...found(text, CONTROL, {
      file,
      rule: 'read/control-character',
      what: 'control character',
      fix: 'Remove it; the deck shows � in its place.',
    }),
    ...found(text, BIDI, {
      file,
      rule: 'read/bidi',
      what: 'character that turns the text around',
      fix: 'Remove it; the deck shows its name in its place.',
    }),
  ]
  return { text: text.replace(BIDI, nameOf), findings }
}

/** One finding for all of a kind, at the line of the first. */
function found(
  text: string,
  pattern: RegExp,
  about: { readonly file: string; rule: string; what: string; fix: string },
): Finding[] {
  const all = [...text.matchAll(pattern)]
  const [first] = all
  if (!first) return []
  const { file, rule, what, fix } = about
  const before = text.slice(0, first.index).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  const more = all.length > 1 ? ` and ${all.length - 1} more` : ''
  const message = `Unexpected ${what} ${nameOf(first[0])} in column ${column}${more}, expected text`
  const line = before.length
  return [{ rule, severity: 'error', message, fix, place: { file, fromLine: line, toLine: line } }]
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
