// HTML with Markdown between its tags → mdast, through parse5 and GitHub's sanitizer.
import type { Element, ElementContent, Root as HastRoot, Text } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { type State, toMdast } from 'hast-util-to-mdast'
import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A line or a block of notes → the blocks it stands for. */
export type Convert = (
  nodes: readonly PhrasingContent[],
  position: Nodes['position'],
) => RootContent[]

/** Private characters that stand for a piece of Markdown on its way through the HTML parser. */
const [OPEN, CLOSE] = ['\uE0F0', '\uE0F1']
const MARKER = /\uE0F0(\d+)\uE0F1/
const EVERY_MARKER = /\uE0F0(\d+)\uE0F1/g
const OURS = /[\uE0F0\uE0F1]/g
/** Elements that Markdown has no mark for, and that say something. */
const kept = ['sub', 'sup', 'ins'] as const
const known = new Set([
  ...(defaultSchema.tagNames ?? []),
  'html',
  'head',
  'body',
  'u',
  'mark',
  'small',
  'center',
  'font',
])
const schema = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? [])] }

/** @param report Told of each element that is not shown, once for each place. */
export function converter(options: { report: (element: string, line: number) => void }): Convert {
  return (nodes, position) => {
    const pieces: PhrasingContent[] = []
    const source = nodes.map((node) => {
      if (node.type === 'html') return node.value.replace(OURS, '\uFFFD')
      pieces.push(node)
      return `${OPEN}${pieces.length - 1}${CLOSE}`
    })
    const html = { type: 'raw', value: source.join('') } as unknown as Text
    const tree = raw({ type: 'root', children: [html] }) as HastRoot
    for (const name of unknownIn(tree)) options.report(name, position?.start.line ?? 1)
    const root = toMdast(sanitize(tree, schema), { handlers })
    const blocks = 'children' in root ? (root.children as RootContent[]) : []
    return asBlocks(restore(blocks, pieces)).map((node) =>
      position ? { ...node, position } : node,
    )
  }
}

const handlers = Object.fromEntries(
  kept.map((tag) => [
    tag,
    (state: State, element: Element) => ({
      // Known to be inline, unlike a type of ours; `restore` gives it its own.
      type: 'emphasis',
      data: { tag },
      children: state.all(element),
    }),
  ]),
) as unknown as NonNullable<Parameters<typeof toMdast>[1]>['handlers'] & object

function unknownIn(tree: HastRoot): Set<string> {
  const names = new Set<string>()
  const pending: (ElementContent | HastRoot['children'][number])[] = [...tree.children]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node?.type !== 'element') continue
    if (!known.has(node.tagName)) names.add(node.tagName)
    pending.push(...node.children)
  }
  return names
}

/** Puts the pieces of Markdown back where their marks are. */
function restore(nodes: readonly RootContent[], pieces: readonly PhrasingContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'text') {
      return node.value.split(MARKER).flatMap((part, index): RootContent[] => {
        const piece = index % 2 === 1 ? pieces[Number(part)] : undefined
        if (piece) return [piece]
        return part === '' ? [] : [{ type: 'text', value: part }]
      })
    }
    if ('value' in node) {
      const value = node.value.replace(EVERY_MARKER, (_, index: string) =>
        toString(pieces[Number(index)]),
      )
      return [{ ...node, value } as RootContent]
    }
    if (!('children' in node)) return [node]
    const children = restore((node as Parent).children as RootContent[], pieces)
    const tag = (node.data as { tag?: string } | undefined)?.tag
    return [{ ...node, ...(tag ? { type: 'markup', tag } : {}), children } as RootContent]
  })
}

const inline = new Set(
  'text emphasis strong delete inlineCode break link image markup inlineMath footnoteReference linkReference imageReference html'.split(
    ' ',
  ),
)

/** A run of inline nodes is a paragraph. */
function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (!inline.has(node.type)) blocks.push(node)
    else if (last?.type === 'paragraph') last.children.push(node as PhrasingContent)
    else blocks.push({ type: 'paragraph', children: [node as PhrasingContent] })
  }
  return blocks
}
