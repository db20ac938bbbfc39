// Every kind of block that has a height of its own, listed once; by layout first, then by type.
import type { Block, Layout } from '../../model/slide.ts'
import { agenda } from './agenda.ts'
import { code } from './code.ts'
import { commands } from './commands.ts'
import { comparison } from './comparison.ts'
import { diagram } from './diagram.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import type { Kind } from './kind.ts'
import { image } from './image.ts'
import { list } from './list.ts'
import { math } from './math.ts'
import { other } from './other.ts'
import { paragraph } from './paragraph.ts'
import { quote } from './quote.ts'
import { table } from './table.ts'

const byType = {
  paragraph,
  heading,
  html,
  image,
  list,
  table,
  code,
  blockquote: quote,
  math,
  diagram,
  sketch: diagram,
} as Partial<Record<Block['type'], Kind>>

const byLayout: Partial<Record<Layout, Partial<Record<Block['type'], Kind>>>> = {
  agenda: { list: agenda as Kind },
  commands: { list: commands as Kind },
  comparison: { table: comparison as Kind },
}

/** The kind of `block` in `layout`. */
export function kindOf(block: Block, { layout }: { readonly layout: Layout }): Kind {
  return byLayout[layout]?.[block.type] ?? byType[block.type] ?? other
}
