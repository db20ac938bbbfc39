// Images of the notes: found, proved, and set apart from the text around them.
import type { Definition, Image, Parent, Root } from 'mdast'
import type { Finding } from '../model/finding.ts'
import type { ParsedNotes } from '../model/notes.ts'
import type { Picture, ReadPicture } from '../model/picture.ts'
import { everyNode } from '../model/every-node.ts'
import { figures } from './images/figures.ts'
import { resolveReferences } from './images/resolve-references.ts'
import { setApart } from './images/set-apart.ts'

interface Options {
  readonly report: (finding: Finding) => void
  readonly readPicture?: ReadPicture | undefined
  /** What references to images may lead to, when it stands elsewhere in the notes. */
  readonly definitions?: readonly Definition[]
}

/** A file name is no description: `image-20240101.png`, `Screenshot 2024…`, `img`. */
const NO_CAPTION =
  /^(?:(?:image|img|imagem|picture|photo|foto|screenshot|captura)\b[\w\s().:-]*|.*\.\w{3,4})$/i

/**
 * Notes on each image what was found of it, and lifts it out of its paragraph.
 * Findings: those of `readPicture` (errors), at the image's line.
 * @returns The pictures to put beside the deck.
 */
export async function admitImages(notes: ParsedNotes, options: Options): Promise<Picture[]> {
  const { readPicture, report, definitions = [] } = options
  if (!readPicture) return []
  resolveReferences(notes.root, definitions)
  await figures(notes.root)
  namesInHeadings(notes.root)
  const pictures: Picture[] = []
  for (const node of everyNode(notes.root)) {
    if (node.type !== 'image') continue
    const found = await readPicture(node.url, { file: notes.file })
    if ('path' in found) {
      pictures.push(found)
      node.data = { ...node.data, ...dataOf(node, found) }
      continue
    }
    node.data = { ...node.data, isMissing: true }
    const fromLine = node.position?.start.line ?? 1
    report({ ...found, severity: 'error', place: { file: notes.file, fromLine, toLine: fromLine } })
  }
  setApart(notes.root)
  return pictures
}

/** A title is words: an image in it is what it is called. */
function namesInHeadings(root: Root): void {
  for (const heading of everyNode(root)) {
    if (heading.type !== 'heading') continue
    for (const node of everyNode(heading)) {
      if (!('children' in node)) continue
      const parent = node as Parent
      parent.children = parent.children.map((child) =>
        child.type === 'image' ? { type: 'text', value: child.alt ?? '' } : child,
      )
    }
  }
}

function dataOf(node: Image, { path, widthPx, heightPx }: Picture): Image['data'] {
  const own = node.data?.caption ?? node.title ?? node.alt ?? ''
  const caption = own.trim().replace(/\s+/g, ' ')
  const picture = { path, widthPx, heightPx }
  return caption === '' || NO_CAPTION.test(caption) ? { picture } : { picture, caption }
}
