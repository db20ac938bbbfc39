// Writes a text so that it is read as this text, by the table of unsafe patterns.
import type { TextScope, Unsafe } from './unsafe.ts'
import { unsafe } from './unsafe.ts'

/** What stands beside the text; a line end where the block begins or ends. */
interface Neighbours {
  readonly before: string
  readonly after: string
}

interface Found {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** All ASCII punctuation, and every space but the common one. */
const PUNCTUATION = /[!-/:-@[-`{-~]|[^\S ]|\uFEFF/g
const BRACES = /\{{2,}/g

/** The text as Markdown. */
export function safe(value: string, scope: TextScope, { before, after }: Neighbours): string {
  if (scope.form === 'entities') return entities(value, scope)
  const source = before + value + after
  const found = unsafe
    .filter((pattern) => applies(pattern, scope))
    .flatMap((one) => find(source, one))
  let result = ''
  let end = before.length
  for (const { from, to, text } of found.sort((a, b) => a.from - b.from)) {
    if (from < end || to > source.length - after.length) continue
    result += source.slice(end, from) + text
    end = to
  }
  return result + source.slice(end, source.length - after.length)
}

function applies(one: Unsafe, scope: TextScope): boolean {
  return Boolean(
    (!one.where || one.where === scope.where) &&
    (!one.in || (one.in === 'table' ? scope.inTable : scope.inLink)) &&
    (!one.escapedOnly || scope.form === 'escaped'),
  )
}

function find(source: string, { pattern, as }: Unsafe): Found[] {
  return [...source.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    text: typeof as === 'string' ? as : as(found),
  }))
}

/** Two braces that come out of entities would be run (H-14), so they are shown by an element. */
function entities(value: string, { where }: TextScope): string {
  const written = (text: string): string => text.replace(PUNCTUATION, entity)
  if (where === 'speaker notes') return written(value)
  const braces = value.match(BRACES) ?? []
  return value
    .split(BRACES)
    .map(
      (text, index) => written(text) + (braces[index] ? `<span v-pre>${braces[index]}</span>` : ''),
    )
    .join('')
}

/** `&#123;`: what no syntax can be made of. */
export function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}
