// Inline mdast → the pieces we write. Everything is kept but comments, link titles and empty marks.
import type { PhrasingContent } from 'mdast'
import { cleanLine, trimSpaces } from './clean-text.ts'
import type { Inline } from './content.ts'
import type { ContentContext } from './context.ts'
import { isFormula } from './is-formula.ts'
import { linkTarget } from './link-target.ts'
import { literalHtml } from './literal-html.ts'
import { slideTarget } from './slide-target.ts'
import { inlinePicture } from './picture.ts'

/** Pieces of one line, neighbouring texts joined, without space at its edges. */
export function inlineContent(
  nodes: readonly PhrasingContent[],
  context: ContentContext,
): Inline[] {
  return trimEdges(joinTexts(nodes.flatMap((node) => convert(node, context))))
}

function convert(node: PhrasingContent, context: ContentContext): Inline[] {
  const inside = (children: readonly PhrasingContent[]): Inline[] =>
    joinTexts(children.flatMap((child) => convert(child, context)))
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', value: cleanLine(node.value) }]
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = inside(node.children)
      return children.length === 0 ? [] : [{ kind: node.type, children }]
    }
    case 'inlineCode':
      return node.value === '' ? [] : [{ kind: 'inlineCode', value: cleanLine(node.value) }]
    case 'inlineMath': {
      const value = trimSpaces(cleanLine(node.value))
      return [{ kind: isFormula(value) ? 'inlineMath' : 'inlineCode', value }]
    }
    case 'break':
      return [{ kind: 'break' }]
    case 'html':
      return node.data?.isTrusted && !context.isSaid
        ? [{ kind: 'rawInline', value: cleanLine(node.value) }]
        : literalHtml(node.value)
    case 'link':
      return link(node.url, inside(node.children), context)
    case 'linkReference':
      return link(context.definitions.get(node.identifier) ?? '', inside(node.children), context)
    case 'image':
      return [inlinePicture(node, context)]
    case 'imageReference':
      return [{ kind: 'text', value: cleanLine(node.alt ?? '') }]
    case 'footnoteReference':
      return [
        { kind: 'text', value: `[${context.footnotes.get(node.identifier) ?? node.identifier}]` },
      ]
    default:
      return unknownInline(node, inside)
  }
}

/** A link inside a link keeps only its text, as does one that leads nowhere we go. */
function link(url: string, children: readonly Inline[], context: ContentContext): Inline[] {
  const target = linkTarget(url) ?? slideTarget(url, context)
  if (target === undefined || children.length === 0) return [...children]
  return [{ kind: 'link', url: target, children: children.flatMap(withoutLinks) }]
}

function withoutLinks(node: Inline): readonly Inline[] {
  if (!('children' in node)) return [node]
  const children = node.children.flatMap(withoutLinks)
  return node.kind === 'link' ? children : [{ ...node, children }]
}

/** What `admit/` lets in of HTML besides Markdown's own marks. */
const elements = ['sub', 'sup', 'ins'] as const

/** Kinds of a dialect that we do not know: their text. */
function unknownInline(
  node: object,
  inside: (children: readonly PhrasingContent[]) => Inline[],
): Inline[] {
  if ('children' in node) {
    const children = inside(node.children as PhrasingContent[])
    const tag = 'tag' in node ? elements.find((one) => one === node.tag) : undefined
    return tag && children.length > 0 ? [{ kind: 'element', tag, children }] : children
  }
  return 'value' in node ? [{ kind: 'text', value: cleanLine(String(node.value)) }] : []
}

function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', value: last.value + node.value }
    } else if (node.kind !== 'text' || node.value !== '') joined.push(node)
  }
  return joined
}

/** Space beside a break or an edge is not shown, and it would be read as syntax. */
function trimEdges(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    if (node.kind !== 'text') return [node]
    const isEdge = (neighbour: Inline | undefined): boolean =>
      (neighbour?.kind ?? 'break') === 'break'
    const [isFirst, isLast] = [isEdge(nodes[index - 1]), isEdge(nodes[index + 1])]
    const value = trimSpaces(node.value, { isFirst, isLast })
    return value === '' ? [] : [{ kind: 'text', value }]
  })
}
