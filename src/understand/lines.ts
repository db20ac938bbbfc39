// Terse notes put one thought on a line; wrapped prose does not. Tells the two apart and cuts the first.
import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { commandIn } from './recognise/commands/code-line.ts'
import { commandOfLine } from './recognise/commands/named-lines.ts'

/** A line that ends like this has said what it had to say. */
const ENDS_THOUGHT = /[.!?:;…][)\]”"]?\s*$/u
/** A line that starts like this begins a new one: capital, digit, symbol; not a lower-case letter. */
const BEGINS_THOUGHT = /^[^\p{Ll}]/u
/** Editors wrap prose from about here on; a shorter line was ended by a person. */
const wrapColumn = 70

/**
 * Cuts a paragraph at those line ends that its author meant.
 * @returns The paragraph itself when it is one thought; positions are those of the lines.
 */
export function thoughtLines(paragraph: Paragraph): Paragraph[] {
  const lines = sourceLines(paragraph)
  const joined: Paragraph[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const isCommand = commandOfLine(line) !== undefined
    const isCode = before !== undefined && beginsWithCommand(before) && beginsWithCommand(line)
    const meant = before && (isCode || isMeantEnd(toString(before), toString(line), { isCommand }))
    if (before && !meant) joined[joined.length - 1] = join(before, line)
    else joined.push(line)
  }
  return joined
}

/** `docker ps` lists them: two such lines below each other are two thoughts, however long. */
function beginsWithCommand({ children: [first] }: Paragraph): boolean {
  return first?.type === 'inlineCode' && commandIn(first) !== undefined
}

function isMeantEnd(
  before: string,
  after: string,
  { isCommand }: { readonly isCommand: boolean },
): boolean {
  if (ENDS_THOUGHT.test(before)) return true
  const lastLine = before.slice(before.lastIndexOf('\n') + 1)
  return (isCommand || BEGINS_THOUGHT.test(after)) && lastLine.length < wrapColumn
}

/** The paragraph cut at every line end of the notes: one paragraph a line. */
export function sourceLines(paragraph: Paragraph): Paragraph[] {
  let line = paragraph.position?.start.line ?? 1
  const groups: { children: PhrasingContent[]; line: number }[] = [{ children: [], line }]
  const begin = (): void => void groups.push({ children: [], line: (line += 1) })
  for (const child of paragraph.children) {
    const pieces = child.type === 'text' ? child.value.split('\n') : []
    if (child.type === 'break') begin()
    else if (pieces.length < 2) {
      groups.at(-1)?.children.push(child)
      // Marks and code may span lines of their own.
      line = child.position?.end.line ?? line
    } else
      pieces.forEach((piece, index) => {
        if (index > 0) begin()
        if (piece !== '') groups.at(-1)?.children.push({ type: 'text', value: piece })
      })
  }
  return groups
    .filter(({ children }) => children.length > 0)
    .map(({ children, line: from }) =>
      atLine(
        { ...paragraph, children: trimmed(children) },
        { from, to: lastLineOf(children, from) },
      ),
    )
}

function lastLineOf(children: readonly PhrasingContent[], from: number): number {
  return Math.max(from, ...children.map(({ position }) => position?.end.line ?? from))
}

function join(a: Paragraph, b: Paragraph): Paragraph {
  const newline: Text = { type: 'text', value: '\n' }
  const end = b.position?.end ?? a.position?.end
  const position = a.position && end ? { start: a.position.start, end } : a.position
  return { ...a, children: [...a.children, newline, ...b.children], position }
}

function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child
    let value = child.value
    if (index === 0) value = value.trimStart()
    if (index === children.length - 1) value = value.trimEnd()
    return { ...child, value }
  })
}

function atLine(paragraph: Paragraph, { from, to }: { from: number; to: number }): Paragraph {
  return {
    ...paragraph,
    position: { start: { line: from, column: 1 }, end: { line: to, column: 1 } },
  }
}
