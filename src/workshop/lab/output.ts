// What the notes say that a command prints: the code block right below it.
import type { Shape } from '../../model/shape.ts'

/** Languages of blocks that hold output. */
const outputLanguages = new Set(['output', 'console-output', 'text', 'txt', 'log', 'plaintext'])
/** Lines of a table that a program prints: column heads in capitals. */
const TABLE_HEAD = /^[A-Z][A-Z()/-]+(?:\s{2,}[A-Z][A-Z()/ -]+)+\s*$/m
/** “A saída será semelhante a:”. */
const ANNOUNCES = /saída|resultado|retorn|output|result|prints?|returns?|salida|devuelve|imprime/iu

/** The output in the shapes after a command, when the next one is it. */
export function outputBelow(after: readonly Shape[]): string | undefined {
  const [next, then] = after
  if (next?.kind === 'code') return isOutput(next.node) ? next.node.value : undefined
  if (next?.kind !== 'prose' || next.node.type !== 'paragraph' || then?.kind !== 'code') {
    return undefined
  }
  const lead = next.node.children.map((child) => ('value' in child ? child.value : '')).join('')
  return lead.trim().endsWith(':') && ANNOUNCES.test(lead) ? then.node.value : undefined
}

function isOutput({ lang, value }: { lang?: string | null; value: string }): boolean {
  return outputLanguages.has(lang?.toLowerCase() ?? '') || (!lang && TABLE_HEAD.test(value))
}
