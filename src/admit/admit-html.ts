// `html: safe`: what GitHub shows of HTML in notes becomes Markdown like any other; the rest goes.
import type { Html, Paragraph, Parent, PhrasingContent, RootContent } from 'mdast'
import type { Finding } from '../model/finding.ts'
import type { ParsedNotes } from '../model/notes.ts'
import { everyNode } from '../model/every-node.ts'
import type { Convert } from './html/converter.ts'

/** What folds something away is read by `plan/`, which lets the class try before it shows. */
const FOLD = /<\/?(?:details|summary)\b/i
const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/

interface Options {
  readonly report: (finding: Finding) => void
}

/**
 * Replaces HTML in place, in the schema of hast-util-sanitize, which is GitHub's. Nothing of it
 * reaches the deck as HTML of its author's: it is written like all Markdown.
 * Finding: `html/dropped` (warning), for elements that GitHub does not show.
 */
export async function admitHtml(notes: ParsedNotes, { report }: Options): Promise<void> {
  const nodes = everyNode(notes.root)
  if (!nodes.some(isMarkup)) return
  const { converter } = await import('./html/converter.ts')
  const convert = converter({
    report: (element, line) =>
      report({
        rule: 'html/dropped',
        severity: 'warning',
        message: `Unexpected element \`<${element}>\`, expected one that GitHub shows`,
        fix: 'Write it in Markdown, or remove it.',
        place: { file: notes.file, fromLine: line, toLine: line },
      }),
  })
  for (const node of nodes) {
    if (!('children' in node) || node.type === 'paragraph') continue
    const parent = node as Parent
    parent.children = parent.children.flatMap((child) => replaced(child, convert))
  }
}

function replaced(node: RootContent, convert: Convert): RootContent[] {
  if (isMarkup(node)) return convert([node], node.position)
  if (node.type === 'paragraph') return paragraph(node, convert)
  if (!('children' in node) || !hasInlineMarkup(node as Parent)) return [node]
  const inline = convert(node.children as PhrasingContent[], node.position).flatMap(asPhrasing)
  return [{ ...node, children: inline } as RootContent]
}

function paragraph(node: Paragraph, convert: Convert): RootContent[] {
  if (!hasInlineMarkup(node)) return [node]
  const blocks = convert(node.children, node.position)
  const only = blocks[0]
  return blocks.length === 1 && only?.type === 'paragraph'
    ? [{ ...node, children: only.children }]
    : blocks
}

/** Headings and cells of tables hold a line; what HTML makes a block there is taken apart. */
function asPhrasing(node: RootContent): PhrasingContent[] {
  if ('children' in node && node.type !== 'link') {
    return (node.children as RootContent[]).flatMap((child) =>
      node.type === 'paragraph' ? [child as PhrasingContent] : asPhrasing(child),
    )
  }
  return [node as PhrasingContent]
}

function hasInlineMarkup({ children }: Parent): boolean {
  return children.some((child) => isMarkup(child))
}

function isMarkup(node: { readonly type: string }): node is Html {
  if (node.type !== 'html') return false
  const { value } = node as Html
  return !FOLD.test(value) && !COMMENT.test(value)
}
