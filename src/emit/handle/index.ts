// How each kind is written, listed once.
import type { Content, Inline } from '../content/content.ts'
import type { Around, BlockHandlers, InlineHandlers, Writing } from './writing.ts'
import { code } from './code.ts'
import { deletion } from './delete.ts'
import { diagram } from './diagram.ts'
import { element } from './element.ts'
import { emphasis } from './emphasis.ts'
import { hardBreak } from './break.ts'
import { heading } from './heading.ts'
import { image } from './image.ts'
import { inlineCode } from './inline-code.ts'
import { inlineMath } from './inline-math.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { math } from './math.ts'
import { missing } from './missing.ts'
import { paragraph } from './paragraph.ts'
import { picture } from './picture.ts'
import { quote } from './quote.ts'
import { rawBlock, rawInline } from './raw.ts'
import { rule } from './rule.ts'
import { strong } from './strong.ts'
import { table } from './table.ts'
import { text } from './text.ts'

const inlineHandlers: InlineHandlers = {
  break: hardBreak,
  delete: deletion,
  element,
  emphasis,
  image,
  inlineCode,
  inlineMath,
  link,
  rawInline,
  strong,
  text,
}

const blockHandlers: BlockHandlers = {
  code,
  diagram,
  heading,
  list,
  math,
  missing,
  paragraph,
  picture,
  quote,
  raw: rawBlock,
  rule,
  table,
}

/** One block as Markdown. */
export function writeBlockAs(node: Content, writing: Writing): string {
  return (blockHandlers[node.kind] as (node: Content, writing: Writing) => string)(node, writing)
}

/** One inline piece as Markdown. */
export function writeInline(node: Inline, writing: Writing, around: Around): string {
  const write = inlineHandlers[node.kind] as (
    node: Inline,
    writing: Writing,
    around: Around,
  ) => string
  return write(node, writing, around)
}
