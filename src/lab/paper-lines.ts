// A command as lines of paper: what is copied from them is still the command.
import { forEachChild, parse, type SyntaxNode } from 'unbash'

const PLACEHOLDER = /(?<!<)<\p{L}(?:[^<>\n]*[^<>\s])?>/gu
const CONTINUES = ' \\\n  '

/**
 * Breaks lines between words, the way a shell goes on in the next line. A single word is never cut;
 * nor is a line that is no shell.
 */
export function paperLines(command: string, options: { lettersAtMost: number }): string {
  const { lettersAtMost } = options
  if (command.split('\n').every((line) => line.length <= lettersAtMost)) return command
  const starts = [0, ...wordStarts(command)]
  const words = starts.map((start, index) => command.slice(start, starts[index + 1]))
  return words.reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1)
    const [own = ''] = word.split('\n')
    const isFull = line.length + own.trimEnd().length > lettersAtMost - CONTINUES.indexOf('\n')
    return isFull && line.trim() !== '' ? `${text.trimEnd()}${CONTINUES}${word}` : text + word
  }, '')
}

/** Where words begin that have one before them in their command. */
function wordStarts(command: string): number[] {
  // As it is typed once the name is put in.
  const { commands, errors } = parse(
    command.replace(PLACEHOLDER, (name) => '_'.repeat(name.length)),
  )
  if (errors?.length) return []
  const starts: number[] = []
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') {
      for (const part of node.suffix) if (part.type !== 'HereDoc') starts.push(part.pos)
    }
    // Inside a word quotes may be open.
    if (node.type !== 'Word') forEachChild(node, visit)
  }
  for (const statement of commands) visit(statement)
  return starts.toSorted((a, b) => a - b)
}
