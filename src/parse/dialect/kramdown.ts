// Jekyll and the Carpentries' older lessons: `{: .challenge}` below a quote → the fence of that name;
// `{#id}` behind a heading and attributes behind anything else show nothing.
import type { Dialect } from './dialect.ts'

const ATTRIBUTE = String.raw`(?:[.#][A-Za-z][\w-]*|[\w-]+=(?:"[^"]*"|'[^']*'|[\w.%-]+)|toc)`
const BELOW = new RegExp(
  String.raw`^(?<quote>(?:>\s?)*)\{:\s*(?<marks>${ATTRIBUTE}(?:\s+${ATTRIBUTE})*)\s*\}\s*$`,
)
/** Right behind what it is about: a link, an image, emphasis, code. */
const BEHIND = new RegExp(
  String.raw`(?<=[)\]*_\x60])\{:\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`,
  'g',
)
const HEADING_ID = /^(\s{0,3}(?:>\s?)*#{1,6}\s.*?\S)\s+\{#[\w:.-]+\}\s*$/
/** Those that a fence of ours is called by. */
const FENCED =
  /\.(?<name>challenge|solution|callout|discussion|testimonial|checklist|prereq|objectives|keypoints|questions)\b/
const INDENTED = /^(?: {4}|\t)/
const QUOTE = />\s?/g
const HEADING = /^#{1,6}\s+(?<title>.*?)\s*#*$/

export const kramdown: Dialect = (lines) => {
  const plain = lines.map((line) => withoutAttributes(line))
  lines.forEach((line, at) => {
    const { quote = '', marks } = BELOW.exec(line)?.groups ?? {}
    if (marks === undefined) return
    plain[at] = quote.trimEnd()
    const name = FENCED.exec(marks)?.groups?.['name']
    const depth = depthOf(quote)
    const from = name === undefined ? at : beginOf(plain, { at, depth })
    if (name !== undefined && from < at) fence(plain, { from, at, depth, name })
  })
  return plain
}

/** The first of the lines right above that are quoted deeper. */
function beginOf(lines: readonly string[], { at, depth }: { at: number; depth: number }): number {
  let from = at
  while (from > 0 && depthOf(lines[from - 1] ?? '') > depth) from -= 1
  return from
}

/** The quote as a fence; its heading, or the empty line above it, opens it. */
function fence(
  lines: string[],
  { from, at, depth, name }: { from: number; at: number; depth: number; name: string },
): void {
  const inside = lines.slice(from, at).map((line) => unquoted(line, depth))
  const title = HEADING.exec(inside[0]?.slice(lead(depth).length) ?? '')?.groups?.['title']
  const isFree =
    from > 0 &&
    unquoted(lines[from - 1] ?? '', 0)
      .replaceAll(QUOTE, '')
      .trim() === ''
  if (title === undefined && !isFree) return
  if (title === undefined) lines[from - 1] = `${lead(depth)}:::${name}`
  else inside[0] = `${lead(depth)}:::${name} ${title}`
  lines.splice(from, inside.length, ...inside)
  lines[at] = `${lead(depth)}:::`
}

function lead(depth: number): string {
  return '> '.repeat(depth)
}

/** One level of quoting less, below the outer ones. */
function unquoted(line: string, depth: number): string {
  const marks = /^(?:>\s?)*/.exec(line)?.[0] ?? ''
  const left = Math.max(depth, depthOf(line) - 1)
  return `${lead(left)}${line.slice(marks.length)}`
}

function depthOf(line: string): number {
  return /^(?:>\s?)*/.exec(line)?.[0].match(QUOTE)?.length ?? 0
}

/** Not in backticks and code, where they are meant to be seen. */
function withoutAttributes(line: string): string {
  if (INDENTED.test(line)) return line
  const named = line.replace(HEADING_ID, '$1')
  return named.replace(BEHIND, (found, at: number) =>
    (named.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1 ? found : '',
  )
}
