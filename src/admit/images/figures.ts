// `<img>`, alone or in the plain frames that notes on GitHub have, is an image like `![alt](src)`.
import type { Element, ElementContent, Root as HastRoot, Text } from 'hast'
import type {
  Html,
  Image,
  Nodes,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { everyNode } from '../../model/every-node.ts'

const IMG = /<img\b/i
/** Elements that only place an image or its caption. */
const frames = new Set(
  'a b br center div em figcaption figure i img p picture small source span strong sub'.split(' '),
)
/** Attributes that neither run nor load anything but the image. */
const plain = new Set(
  'align alt class className decoding height href id loading media sizes src srcSet style target title type width'.split(
    ' ',
  ),
)
const captionLengthAtMost = 300

/** Replaces plain figures by images; any other HTML stays as it is written. */
export async function figures(root: Root): Promise<void> {
  const nodes = everyNode(root)
  if (!nodes.some((node) => node.type === 'html' && IMG.test(node.value))) return
  const { raw } = await import('hast-util-raw')
  const imagesOf = (value: string, position: Nodes['position']): Image[] | undefined => {
    const source = { type: 'raw', value } as unknown as Text
    const tree = raw({ type: 'root', children: [source] }) as HastRoot
    return figureOf(tree, position)
  }
  for (const node of nodes) {
    if (!('children' in node)) continue
    const parent = node as Parent
    parent.children = parent.children.flatMap((child): RootContent[] => {
      const source = sourceOf(child)
      if (!source || !IMG.test(source)) return [child]
      return imagesOf(source, child.position) ?? [child]
    })
  }
}

/** The HTML of a block, of an element in a line, or of a paragraph that is nothing but HTML. */
function sourceOf(node: RootContent): string | undefined {
  if (node.type === 'html') return node.value
  if (node.type !== 'paragraph' || !node.children.every(isMarkup)) return undefined
  return (node as Paragraph).children
    .map((child) => ('value' in child ? child.value : ' '))
    .join('')
}

function isMarkup(node: PhrasingContent): node is Html {
  return (
    node.type === 'html' ||
    node.type === 'break' ||
    (node.type === 'text' && !/\S/.test(node.value))
  )
}

/** The images of a figure, its words under the last one; nothing when it is more than a figure. */
function figureOf(tree: HastRoot, position: Nodes['position']): Image[] | undefined {
  const images: Image[] = []
  const words: string[] = []
  const pending: (ElementContent | HastRoot['children'][number])[] = tree.children.toReversed()
  while (pending.length > 0) {
    const node = pending.pop()
    if (node?.type === 'text') words.push(node.value)
    if (node?.type !== 'element') continue
    if (!frames.has(node.tagName)) return undefined
    if (!Object.keys(node.properties).every((name) => plain.has(name))) return undefined
    if (node.tagName === 'img') images.push(imageOf(node, position))
    pending.push(...node.children.toReversed())
  }
  const caption = words.join(' ').trim().replace(/\s+/g, ' ')
  const last = images.at(-1)
  if (!last || caption.length > captionLengthAtMost) return undefined
  if (caption !== '') last.data = { ...last.data, caption }
  return images
}

function imageOf({ properties }: Element, position: Nodes['position']): Image {
  const text = (name: string): string => String(properties[name] ?? '')
  return {
    type: 'image',
    url: text('src'),
    ...(text('alt') === '' ? {} : { alt: text('alt') }),
    ...(text('title') === '' ? {} : { title: text('title') }),
    ...(position ? { position } : {}),
  }
}
