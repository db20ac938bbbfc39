// Characters that no renderer shows as they are.

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
const LINE_END = /\r\n|\r|\n/

/** Well-formed Unicode, control characters but tab and line ends as U+FFFD (hazards H-44). */
export function cleanText(value: string): string {
  return value.toWellFormed().replace(CONTROLS, '\uFFFD')
}

/** The same on one line: Vue drops a line end between two inline elements (hazards §0.7). */
export function cleanLine(value: string): string {
  const lines = cleanText(value).replaceAll('\t', ' ').split(LINE_END)
  if (lines.length === 1) return lines[0] ?? ''
  const last = lines.length - 1
  return lines
    .map((line, index) => trimSpaces(line, { isFirst: index > 0, isLast: index < last }))
    .join(' ')
}

/** Without common spaces at the edges (or only one of them); others, such as U+00A0, are text. */
export function trimSpaces(value: string, edges = { isFirst: true, isLast: true }): string {
  const start = edges.isFirst ? startOf(value) : 0
  return value.slice(start, edges.isLast ? Math.max(start, endOf(value)) : undefined)
}

// Counted by hand: a pattern with `$` would be quadratic in long runs of spaces.
function startOf(line: string): number {
  let start = 0
  while (line[start] === ' ') start += 1
  return start
}

function endOf(line: string): number {
  let end = line.length
  while (line[end - 1] === ' ') end -= 1
  return end
}
