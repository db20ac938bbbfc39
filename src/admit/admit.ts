// What of the notes may become live in a deck: drawings, formulas and images that are proved.
import type { Definition, Root, RootContent } from 'mdast'
import { everyNode } from '../model/every-node.ts'
import type { Finding } from '../model/finding.ts'
import type { HtmlPolicy, ParsedNotes } from '../model/notes.ts'
import type { Picture, ReadPicture } from '../model/picture.ts'
import { kept, recalled } from '../model/recalled.ts'
import { admitFormulas } from './admit-formulas.ts'
import { admitHtml } from './admit-html.ts'
import { admitImages } from './admit-images.ts'
import { trustHtml } from './trust-html.ts'
import { admitMermaid, type ParseMermaid } from './admit-mermaid.ts'

export interface AdmitOptions {
  readonly report: (finding: Finding) => void
  /** Says what is wrong with an author's own Mermaid; without it all of it is taken for right. */
  readonly parseMermaid?: ParseMermaid | undefined
  /** `literal` shows HTML as it is written, `safe` what GitHub would, `trusted` runs it. */
  readonly html?: HtmlPolicy | undefined
  /** Finds the images; without it they are shown as their alternative text. */
  readonly readPicture?: ReadPicture | undefined
}

/** The notes with what was proved, and the pictures that the deck needs beside it. */
export interface Admitted {
  readonly notes: ParsedNotes
  readonly pictures: readonly Picture[]
}

/**
 * Marks what is proved; what is refused stays as the text it is, with a finding. Only blocks that may hold
 * such a thing are looked at: all others are the same objects in the notes that come out.
 */
export async function admit(notes: ParsedNotes, options: AdmitOptions): Promise<Admitted> {
  const definitions = notes.root.children.flatMap((block) => definitionsIn(block))
  const admitted = new Map<RootContent, AdmittedBlock>(
    await Promise.all(
      notes.root.children.flatMap((block) => {
        const text = liveText(block)
        if (text === undefined) return []
        return admitBlock(text, notes, { ...options, definitions }).then(
          (one) => [block, one] as const,
        )
      }),
    ),
  )
  const children = notes.root.children.flatMap((block) => admitted.get(block)?.blocks ?? block)
  const all = [...admitted.values()]
  for (const finding of all.flatMap(({ findings }) => findings)) options.report(finding)
  const pictures = all.flatMap((one) => one.pictures)
  return { notes: { ...notes, root: { ...notes.root, children } }, pictures }
}

interface AdmittedBlock {
  readonly blocks: readonly RootContent[]
  readonly pictures: readonly Picture[]
  readonly findings: readonly Finding[]
}

async function admitBlock(
  text: string,
  notes: ParsedNotes,
  options: AdmitOptions & { readonly definitions: readonly Definition[] },
): Promise<AdmittedBlock> {
  const findings: Finding[] = []
  const report = (finding: Finding): number => findings.push(finding)
  const root: Root = { type: 'root', children: [JSON.parse(text) as RootContent] }
  const pictures = await marked({ ...notes, root }, { ...options, report })
  return { blocks: blocksFrom(JSON.stringify(root.children)), pictures, findings }
}

async function marked(
  notes: ParsedNotes,
  options: AdmitOptions & { readonly definitions: readonly Definition[] },
): Promise<Picture[]> {
  if (options.html === 'safe') await admitHtml(notes, options)
  if (options.html === 'trusted') trustHtml(notes)
  await admitMermaid(notes, options)
  admitFormulas(notes, options)
  return admitImages(notes, options)
}

/** Types of nodes that may become live. */
const live: readonly string[] = ['html', 'math', 'inlineMath', 'image', 'imageReference']
const MERMAID = /mermaid/i

/** A block that may hold live matter as JSON, since its copy is what is marked; nothing for all others. */
const liveText = kept((block: RootContent): string | undefined => {
  const isLive = everyNode(block).some(
    (node) => live.includes(node.type) || (node.type === 'code' && MERMAID.test(node.lang ?? '')),
  )
  return isLive ? JSON.stringify(block) : undefined
})

/** What comes out as the last time is the same objects. */
const blocksFrom = recalled((json) => JSON.parse(json) as readonly RootContent[])

const definitionsIn = kept((block: RootContent): readonly Definition[] =>
  everyNode(block).filter((node) => node.type === 'definition'),
)
