// Links between the notes of one workshop: `02-routes.md#router` leads to that section’s slide.
import type { Nodes, RootContent } from 'mdast'
import type { Section } from '../model/section.ts'
import { slugMaker } from './slug.ts'

const NOTES = /^(?<path>[^#?:]+\.(?:md|markdown))(?:#(?<anchor>.*))?$/iu

/** The same sections; addresses of notes that are a part of them are those of sections (`#router`). */
export function crossLinks(root: Section): Section {
  const parts = root.children
  const files = new Set(parts.map(({ place }) => place.file))
  if (files.size < 2) return root
  const addressOf = (url: string, from: string): string | undefined => {
    const { path, anchor } = NOTES.exec(url)?.groups ?? {}
    if (path === undefined) return undefined
    const file = resolved(decoded(path), from)
    const own = parts.filter(({ place }) => place.file === file)
    const wanted = anchor === undefined ? undefined : slugMaker()(decoded(anchor))
    const section =
      wanted === undefined
        ? own[0]
        : own.flatMap(withAllBelow).find(({ titleText }) => slugMaker()(titleText) === wanted)
    return section && `#${section.id}`
  }
  const linked = (section: Section): Section => ({
    ...section,
    body: section.body.map((node) => relinked(node, (url) => addressOf(url, section.place.file))),
    children: section.children.map(linked),
  })
  return linked(root)
}

function relinked<Node extends Nodes>(
  node: Node,
  addressOf: (url: string) => string | undefined,
): Node {
  const url = node.type === 'link' ? addressOf(node.url) : undefined
  if (!('children' in node)) return node
  const children = (node.children as RootContent[]).map((child) => relinked(child, addressOf))
  // Nodes without such a link stay the same objects: later stages know them.
  const isSame = url === undefined && children.every((child, at) => child === node.children[at])
  return isSame ? node : { ...node, ...(url !== undefined && { url }), children }
}

function withAllBelow(section: Section): Section[] {
  return [section, ...section.children.flatMap(withAllBelow)]
}

/** The path as findings show it, from the folder of the notes that have the link. */
function resolved(path: string, from: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
