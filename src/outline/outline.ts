// mdast → a tree of sections: the deck's title on top, its parts below, and so on without jumps.
import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { NotesMeta, ParsedNotes } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Role, Section } from '../model/section.ts'
import { closingFence, openingFence } from './fence.ts'
import { shortTitle } from './short-title.ts'
import { slugMaker } from './slug.ts'

/** A section while it is being built. */
interface Draft {
  role?: Role
  /** Of its heading in the file, 1 to 6. */
  headingLevel?: number
  isUntitled?: true
  title: readonly PhrasingContent[]
  place: Place
  body: RootContent[]
  children: Draft[]
}

/**
 * The sections of one deck's notes.
 * One file: its only H1 (or its first, when that has no sections of its own) is the deck's title and the
 * next level are the parts. Several files: each is a part.
 * @param name Title when neither frontmatter nor a heading gives one.
 * @returns The section of depth 0; places of files are kept.
 */
export function outline(notes: readonly ParsedNotes[], options: { name: string }): Section {
  const first = notes[0]
  if (!first) throw new RangeError('outline needs at least one file')
  const isFolder = notes.length > 1
  const trees = notes.map((one) =>
    rooted(one, { isPart: isFolder, name: one === first ? options.name : baseName(one.file) }),
  )
  const root = !isFolder && trees[0] ? trees[0] : gathered(trees, first, options.name)
  const slug = slugMaker()
  return finished(root, 0, slug)
}

/** The subtitle the cover may show: frontmatter's, or an H1 that frontmatter's title stands in for. */
export function subtitleOf(notes: readonly ParsedNotes[]): string | undefined {
  const meta: NotesMeta = notes[0]?.meta ?? {}
  if (meta.subtitle) return meta.subtitle
  const top = notes[0]?.root.children.find((node): node is Heading => node.type === 'heading')
  const isTop = (node: RootContent): boolean => node.type === 'heading' && node.depth === 1
  const heading = top && isTop(top) ? toString(top) : undefined
  const isOnly = notes[0]?.root.children.filter(isTop).length === 1
  return meta.title && heading && heading !== meta.title && notes.length === 1 && isOnly
    ? heading
    : undefined
}

/**
 * One file as a draft whose title is the file's. A part is called as its heading is: what the
 * frontmatter says besides is for the whole.
 */
function rooted(
  notes: ParsedNotes,
  { name, isPart }: { readonly name: string; readonly isPart: boolean },
): Draft {
  const tree = nested(notes)
  const top = tree.children[0]
  const titled = notes.meta.title ? plain(notes.meta.title) : undefined
  const named = plain(readable(name))
  // Below a title in the frontmatter, an H2 is a part like any other.
  const isSection = titled !== undefined && (top?.headingLevel ?? 1) > 1
  const isAlone = top !== undefined && (tree.children.length === 1 || isBare(top))
  if (!top || isSection || !isAlone || !isWordless(tree.body))
    return { ...tree, title: titled ?? named, ...(titled === undefined && { isUntitled: true }) }
  const rest = tree.children.slice(1)
  return {
    title: isPart ? top.title : (titled ?? top.title),
    place: top.place,
    body: [...tree.body, ...top.body],
    children: [...top.children, ...rest],
  }
}

/** Badges, a picture, tags: what may stand above the title of a file. */
function isWordless(body: readonly RootContent[]): boolean {
  return body.every(
    (node) => node.type === 'html' || toString(node, { includeImageAlt: false }).trim() === '',
  )
}

/** A first heading with next to nothing under it, followed by others of its level: the title of the notes. */
function isBare(draft: Draft): boolean {
  return (
    draft.children.length === 0 &&
    draft.body.every((node) => node.type === 'paragraph' || node.type === 'html') &&
    draft.body.map((node) => toString(node)).join(' ').length < 120
  )
}

function gathered(parts: Draft[], first: ParsedNotes, name: string): Draft {
  return {
    title: plain(wholeTitle(parts, first) ?? readable(name)),
    place: { file: first.file, fromLine: 1, toLine: 1 },
    body: [],
    children: parts,
  }
}

/** What the first file is called in its frontmatter, when its heading says otherwise. */
function wholeTitle(
  [part]: readonly Draft[],
  { meta: { title } }: ParsedNotes,
): string | undefined {
  const heading = toString({ type: 'paragraph', children: [...(part?.title ?? [])] })
  return title === undefined || title === heading ? undefined : title
}

/** Headings nested by their level, whatever the levels are. */
function nested({ file, root }: ParsedNotes): Draft {
  return nest(root.children, {
    title: [],
    place: { file, fromLine: 1, toLine: 1 },
    body: [],
    children: [],
  })
}

/** Puts blocks under a draft; what a fence holds is a section of its own there. */
function nest(blocks: readonly RootContent[], root: Draft): Draft {
  const { file } = root.place
  const open: { level: number; draft: Draft }[] = [{ level: 0, draft: root }]
  for (let at = 0; at < blocks.length; at += 1) {
    const node = blocks[at] as RootContent
    const top = open.at(-1)?.draft ?? root
    const line = node.position?.start.line ?? 1
    const fence = openingFence(node)
    if (fence) {
      const end = closingFence(blocks, at)
      const place = { file, fromLine: line, toLine: blocks[end]?.position?.end.line ?? line }
      const { role, title } = fence
      const held: Draft = { role, title: plain(title), place, body: [], children: [] }
      top.children.push(takingTitle(nest(blocks.slice(at + 1, end), held)))
      at = end
      continue
    }
    if (node.type !== 'heading') {
      const isOpening = top === root && root.title.length === 0 && top.children.every(isAbout)
      const draft = top.children.length > 0 && !isOpening ? goneOn(top, open) : top
      draft.body.push(node)
      draft.place = { ...draft.place, toLine: node.position?.end.line ?? draft.place.toLine }
      continue
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= node.depth) open.pop()
    const { title, whole } = shortTitle(node.children)
    const { position } = node
    const draft: Draft = {
      title,
      headingLevel: node.depth,
      place: { file, fromLine: line, toLine: position?.end.line ?? line },
      body: whole ? [{ ...whole, ...(position && { position }) }] : [],
      children: [],
    }
    open.at(-1)?.draft.children.push(draft)
    open.push({ level: node.depth, draft })
  }
  return root
}

/** About the whole, wherever its fence stands: it does not part the text around it. */
function isAbout({ role }: Draft): boolean {
  return role === 'objectives' || role === 'prerequisites' || role === 'keypoints'
}

/** What follows a fence in its section comes after it, under the same title. */
function goneOn(top: Draft, open: { level: number; draft: Draft }[]): Draft {
  const { title, place } = top
  const draft: Draft = { title, place, body: [], children: [] }
  top.children.push(draft)
  open.push({ level: Infinity, draft })
  return draft
}

/** A heading that a fence begins with is its title. */
function takingTitle(draft: Draft): Draft {
  const [first, ...rest] = draft.children
  if (draft.title.length > 0 || draft.body.length > 0 || !first || first.role) return draft
  return { ...draft, title: first.title, body: first.body, children: [...first.children, ...rest] }
}

function finished(draft: Draft, depth: number, slug: (title: string) => string): Section {
  const titleText = toString(draft.title as PhrasingContent[]).trim()
  const id = slug(titleText || (draft.role ?? ''))
  return {
    ...(draft.role && { role: draft.role }),
    ...(draft.isUntitled && { isUntitled: true }),
    id,
    title: draft.title,
    titleText,
    depth,
    place: draft.place,
    body: draft.body,
    children: draft.children.map((child) => finished(child, depth + 1, slug)),
    shapes: [],
  }
}

function plain(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
}

/** The name of a file as a title: `redes-de-computadores` → “Redes de computadores”. */
function readable(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
