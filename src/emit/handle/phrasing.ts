// Writes the pieces of a line in order; each is told what stands beside it.
import type { Inline } from '../content/content.ts'
import { writeInline } from './index.ts'
import type { Around, Writing } from './writing.ts'

/** First character that a piece is written with. */
const opening: Record<Exclude<Inline['kind'], 'text'>, string> = {
  break: '<',
  delete: '~',
  element: '<',
  emphasis: '*',
  image: '<',
  inlineCode: '`',
  inlineMath: '$',
  link: '[',
  rawInline: '<',
  strong: '*',
}

const whole: Around = { before: '\n', after: '\n' }

/** A line of Markdown. */
export function phrasing(
  nodes: readonly Inline[],
  writing: Writing,
  around: Around = whole,
): string {
  let written = ''
  nodes.forEach((node, index) => {
    const next = nodes[index + 1]
    const after = next === undefined ? around.after : firstCharacter(next)
    written += writeInline(node, writing, { before: written.at(-1) ?? around.before, after })
  })
  return written
}

function firstCharacter(node: Inline): string {
  return node.kind === 'text' ? (node.value[0] ?? '\n') : opening[node.kind]
}
