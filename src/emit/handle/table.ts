// A table.
import { phrasing } from './phrasing.ts'
import type { BlockHandlers, Writing } from './writing.ts'
import type { Inline } from '../content/content.ts'

const delimiters = { left: ':---', right: '---:', center: ':---:' } as const

/** A pipe table; the pipe at the start of each line keeps `---` from beginning a slide (H-1). */
export const table: BlockHandlers['table'] = ({ align, rows }, writing) => {
  const [header = [], ...body] = rows
  const rule = `| ${align.map((one) => (one ? delimiters[one] : '---')).join(' | ')} |`
  return [row(header, writing), rule, ...body.map((cells) => row(cells, writing))].join('\n')
}

function row(cells: readonly (readonly Inline[])[], writing: Writing): string {
  const written = cells.map((cell) => phrasing(cell, { ...writing, inTable: true }))
  return `|${written.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`
}
