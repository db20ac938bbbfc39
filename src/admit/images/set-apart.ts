// An image is a block of its own on a slide, unless it is as small as the text it stands in.
import type { Image, Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import { everyNode } from '../../model/every-node.ts'

/** An icon in a line: no higher than this at its own size. */
const iconHeightPx = 40
/** Hard breaks and space around an image that is no longer there. */
const EDGE = /^\s*$/

const lines = new Set(['paragraph', 'tableCell', 'emphasis', 'strong', 'delete', 'link'])

/** Lifts images out of paragraphs: before the text when they open it, else after all of it. */
export function setApart(root: Root): void {
  for (const node of everyNode(root)) {
    if (!('children' in node)) continue
    const parent = node as Parent
    parent.children = parent.children.flatMap((child) =>
      child.type === 'paragraph' ? split(child) : [child as RootContent],
    )
  }
  everyNode(root).forEach(withoutCaptions)
}

/** Only an image that stands for itself has a line under it. */
function withoutCaptions(node: Nodes): void {
  if (!('children' in node) || !lines.has(node.type)) return
  for (const child of node.children) if (child.type === 'image') delete child.data?.caption
}

function split(paragraph: Paragraph): RootContent[] {
  const children = paragraph.children.map(withoutLink)
  const isAlone = children.every((child) => child.type === 'image' || isSpace(child))
  const isLifted = (node: PhrasingContent): node is Image =>
    node.type === 'image' && (isAlone || !isIcon(node))
  const images = children.filter(isLifted)
  if (images.length === 0) return [paragraph]
  const text = trimmed(children.filter((child) => !isLifted(child)))
  if (text.length === 0) return images
  const start = children.findIndex((child) => !isLifted(child) && !isSpace(child))
  const before = images.filter((image) => children.indexOf(image) < start)
  const after = images.filter((image) => children.indexOf(image) > start)
  return [...before, { ...paragraph, children: text }, ...after]
}

/** A link around nothing but an image: the deck shows the image. */
function withoutLink(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'link' && node.type !== 'linkReference') return node
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'image' ? only : node
}

function isIcon({ data }: Image): boolean {
  return data?.isMissing === true || (data?.picture?.heightPx ?? 0) <= iconHeightPx
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && EDGE.test(node.value))
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isSpace(node))
  const last = nodes.findLastIndex((node) => !isSpace(node))
  return first === -1 ? [] : nodes.slice(first, last + 1)
}
