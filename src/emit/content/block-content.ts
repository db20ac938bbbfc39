// mdast blocks → the kinds we write. No text is lost; what has no form of its own becomes paragraphs.
import type { FootnoteDefinition, List, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block } from '../../model/slide.ts'
import { languageId } from '../escape/languages.ts'
import { isSafeFence } from '../escape/raw-hazards.ts'
import { cleanLine, cleanText, trimSpaces } from './clean-text.ts'
import type { Content, Inline, Item } from './content.ts'
import type { ContentContext } from './context.ts'
import { displayMath } from './display-math.ts'
import { flatText } from './flat-text.ts'
import { footnotesLast } from './footnotes-last.ts'
import { inlineContent } from './inline-content.ts'
import { literalHtml } from './literal-html.ts'
import { picture } from './picture.ts'
import { numberColumns } from './number-columns.ts'

/** Deeper lists and quotes are not drawn by any renderer well, and at 50 Slidev drops them (H-45). */
const deepestLevel = 20

/**
 * Blocks as we write them; footnotes come last, as `[1] …`.
 * @param depth How many lists and quotes they stand in.
 */
export function blockContent(
  blocks: readonly Block[],
  context: ContentContext,
  depth = 0,
): Content[] {
  return footnotesLast(blocks).flatMap((block) => convert(block, context, depth))
}

function convert(block: Block, context: ContentContext, depth: number): Content[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(inlineContent(block.children, context))
    case 'heading': {
      const children = inlineContent(block.children, context)
      return children.length === 0
        ? []
        : [{ kind: 'heading', depth: Math.max(2, block.depth), children }]
    }
    case 'list':
      return depth < deepestLevel ? [list(block, context, depth)] : flatText(block, context)
    case 'blockquote': {
      if (depth >= deepestLevel) return flatText(block, context)
      const children = blockContent(block.children, context, depth + 1)
      return children.length === 0 ? [] : [{ kind: 'quote', children }]
    }
    case 'code': {
      const value = cleanText(block.value)
      if (block.data?.diagram === 'author' && isSafeFence(value))
        return [{ kind: 'diagram', value }]
      return [{ kind: 'code', lang: languageId(block.lang ?? ''), value }]
    }
    case 'math':
      return displayMath(block)
    case 'table':
      return [table(block, context)]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'html':
      if (block.data?.isTrusted && !context.isSaid) return [{ kind: 'raw', value: block.value }]
      return paragraph(trimmed(literalHtml(block.value)))
    case 'image':
      return picture(block, context)
    case 'footnoteDefinition':
      return footnote(block, context, depth)
    case 'diagram':
      return [{ kind: 'diagram', value: context.diagramText(block.diagram) }]
    case 'sketch':
      throw new Error('Unexpected sketch, expected the diagram that draw/ makes of it')
    case 'definition':
    case 'yaml':
    case 'toml' as never:
      return []
    default:
      return unknownBlock(block, context, depth)
  }
}

function paragraph(children: readonly Inline[]): Content[] {
  return children.some(({ kind }) => kind !== 'break') ? [{ kind: 'paragraph', children }] : []
}

function trimmed(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.kind !== 'text') return [node]
    const value = trimSpaces(node.value)
    return value === '' ? [] : [{ kind: 'text', value }]
  })
}

function list(node: List, context: ContentContext, depth: number): Content {
  const items = node.children.map((item): Item => ({
    ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
    children: blockContent(item.children, context, depth + 1),
  }))
  return {
    kind: 'list',
    ...(node.ordered ? { start: node.start ?? 1 } : {}),
    isLoose: node.children.some(({ spread }) => spread) || Boolean(node.spread),
    items,
  }
}

/** Rows longer than the header lengthen it: Markdown would hide their last cells (H-46). */
function table(node: Table, context: ContentContext): Content {
  const { children, align } = node
  const isOfFigures = numberColumns(node)
  const columns = Math.max(1, ...children.map((row) => row.children.length))
  const rows = children.map((row) =>
    Array.from({ length: columns }, (_, index) =>
      inlineContent(row.children[index]?.children ?? [], context),
    ),
  )
  return {
    kind: 'table',
    align: Array.from(rows[0] ?? [], (_, at) => align?.[at] ?? (isOfFigures[at] ? 'right' : null)),
    rows,
  }
}

function footnote(node: FootnoteDefinition, context: ContentContext, depth: number): Content[] {
  const mark = `[${context.footnotes.get(node.identifier) ?? node.identifier}]`
  const [first, ...rest] = blockContent(node.children, context, depth)
  if (first?.kind !== 'paragraph') {
    return [
      { kind: 'paragraph', children: [{ kind: 'text', value: mark }] },
      ...(first ? [first] : []),
      ...rest,
    ]
  }
  const [text, ...others] = first.children
  const start: Inline[] =
    text?.kind === 'text'
      ? [{ kind: 'text', value: `${mark} ${text.value}` }]
      : [{ kind: 'text', value: `${mark} ` }, ...(text ? [text] : [])]
  return [{ kind: 'paragraph', children: [...start, ...others] }, ...rest]
}

/** Blocks of a dialect that we do not know: what is in them. */
function unknownBlock(block: Block, context: ContentContext, depth: number): Content[] {
  if ('children' in block) return blockContent(block.children as Block[], context, depth)
  const value = trimSpaces(cleanLine(toString(block)))
  return value === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', value }] }]
}
