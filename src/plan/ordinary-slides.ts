// A section that is no more than its blocks → slides, a layout for each run of shapes.
import type { RootContent } from 'mdast'
import type { Section } from '../model/section.ts'
import type {
  Aside,
  Chain,
  CodeShape,
  Commands,
  ListShape,
  PictureShape,
  Shape,
  TableShape,
} from '../model/shape.ts'
import type { Block, Layout, Slide } from '../model/slide.ts'
import { asQuote, isShownAside, remarkOf } from './aside.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { partsSketch } from './parts-sketch.ts'
import { endsWithColon, isDrawing, route, wordCount } from './shown.ts'

/** Text that may stand beside a block of its own (code, table, commands, drawing). */
const wordsBesideAtMost = 40
/** An image leaves half the slide. */
const wordsBesidePictureAtMost = 60
const besidePicture = new Set(['paragraph', 'list', 'image'])
/** Wider than this for its height, an image wants the whole width. */
const wideShape = 1.5
/** A statement: few enough words to be read from the back row at 44 px. */
const statementWordsAtMost = 20
const statementTotalWordsAtMost = 48
const statementBlocksAtMost = 4

/** Commands of several cards on one slide. */
const commandsTogetherAtMost = 6
const besideOthers = new Set<RootContent['type']>(['paragraph', 'blockquote'])

/** Few items leave the boxes their room: often they say what each of them does. */
const besideChain = new Set([...besideOthers, 'list'])

/** A shape that has a slide to itself, with at most a few lines of text beside it. */
type Solo = Commands | Chain | CodeShape | PictureShape | TableShape | Parts

/** A list that names the parts of a system: drawn as a box with boxes in it. */
type Parts = ListShape & { readonly role: 'parts' }

const soloLayouts: Record<Solo['kind'], Layout> = {
  list: 'diagram',
  commands: 'commands',
  chain: 'diagram',
  code: 'code',
  picture: 'picture',
  table: 'table',
}

/** A slide being filled. */
interface Draft {
  solo?: Solo
  text: Shape[]
}

export function ordinarySlides(section: Section, context: PlanContext): Slide[] {
  const remarks = section.shapes.filter((shape) => shape.kind === 'aside')
  if (section.shapes.every(({ kind }) => kind === 'aside' || kind === 'contents'))
    return remarks.length === 0 ? [] : [quoteSlide(section, remarks, context)]
  const asides = remarks.filter((shape) => !isShownAside(shape))
  const others = section.shapes.filter(
    (shape) => shape.kind !== 'contents' && (shape.kind !== 'aside' || isShownAside(shape)),
  )
  const cuts = drafts(others)
  const slides = cuts.map((draft) => slideOf(draft, section, context))
  return withAsides(slides, { cuts, asides })
}

/** Cuts the shapes into slides: each solo shape takes the few words before it along. */
function drafts(shapes: readonly Shape[]): Draft[] {
  const done: Draft[] = []
  let open: Draft = { text: [] }
  for (const shape of shapes) {
    if (open.solo && fitsInCard(shape, open)) {
      open.text.push(shape)
      continue
    }
    if (isSolo(shape)) {
      if (open.solo || !fitsBeside(open.text, shape)) {
        const lead = trailingLead(open)
        if (open.text.length > 0 || open.solo) done.push(open)
        open = { text: lead }
      }
      open.solo = shape
      continue
    }
    if (open.solo && !fitsBeside([...open.text, shape], open.solo)) {
      done.push(open)
      open = { text: [] }
    }
    open.text.push(shape)
  }
  return open.text.length > 0 || open.solo ? [...done, open] : done
}

/** A few commands more on a slide of commands: another card below the first. */
function fitsInCard(shape: Shape, { solo, text }: Draft): boolean {
  if (shape.kind !== 'commands' || solo?.kind !== 'commands') return false
  const others = text.filter((one) => one.kind === 'commands')
  const count = [shape, solo, ...others].reduce((sum, { items }) => sum + items.length, 0)
  return count <= commandsTogetherAtMost
}

/** Takes the line that introduces what follows (“Assim:”) out of a draft. */
function trailingLead(draft: Draft): Shape[] {
  const last = draft.text.at(-1)
  const isAfterSolo = !draft.solo || (last?.place.fromLine ?? 0) > draft.solo.place.toLine
  const isLead =
    isAfterSolo &&
    last?.kind === 'prose' &&
    last.node.type === 'paragraph' &&
    endsWithColon(last.node)
  return isLead ? draft.text.splice(-1) : []
}

function slideOf(draft: Draft, section: Section, context: PlanContext): Slide {
  const { solo, text } = draft
  const shapes = [...text, ...(solo ? [solo] : [])].toSorted(
    (a, b) => a.place.fromLine - b.place.fromLine,
  )
  const blocks = shapes.flatMap((shape): readonly Block[] => {
    if (shape.kind === 'chain') return [chainSketch(shape, section)]
    return isParts(shape) ? partsSketch(shape, section) : route(shape).shown
  })
  const said = shapes.flatMap((shape) => route(shape).said)
  const { layout, why } = solo
    ? { layout: soloLayout(solo, text), why: whySolo(solo) }
    : textLayout(blocks)
  return makeSlide({ section, layout, blocks, said, shapes, why }, context)
}

/** A statement, unless something speaks against it. */
function textLayout(blocks: readonly Block[]): { layout: Layout; why: string } {
  const words = blocks.map((block) => (block.type === 'paragraph' ? wordCount(block) : Infinity))
  const total = words.reduce((sum, count) => sum + count, 0)
  const [first = 0] = words
  const against = [
    ...(total === Infinity ? ['there is more than paragraphs'] : []),
    ...(first > statementWordsAtMost && first < Infinity ? [`it begins with ${first} words`] : []),
    ...(total > statementTotalWordsAtMost && total < Infinity ? [`it has ${total} words`] : []),
    ...(blocks.length > statementBlocksAtMost ? [`it has ${blocks.length} blocks`] : []),
  ]
  return against.length === 0
    ? { layout: 'statement', why: 'a few words and no list' }
    : { layout: 'list', why: `text and lists; no statement, since ${against.join(' and ')}` }
}

function soloLayout(solo: Solo, text: readonly Shape[]): Layout {
  if (solo.kind === 'picture') return pictureLayout(solo, text)
  return solo.kind === 'code' && isDrawing(solo.node) ? 'diagram' : soloLayouts[solo.kind]
}

function whySolo(solo: Solo): string {
  return solo.kind === 'list'
    ? 'parts of a whole are drawn'
    : `a ${solo.kind} block has a slide to itself`
}

/** Little text stands over a wide image; more of it, or a list, beside it. */
function pictureLayout({ node }: PictureShape, text: readonly Shape[]): Layout {
  const { widthPx = 0, heightPx = 0 } = node.data?.picture ?? {}
  const shown = text.flatMap((shape) => route(shape).shown)
  if (shown.length === 0) return 'picture'
  const words = shown.reduce((sum, block) => sum + wordCount(block), 0)
  const isWide = widthPx > wideShape * heightPx
  const isShort = words <= statementWordsAtMost && shown.every(({ type }) => type === 'paragraph')
  return isWide && isShort ? 'picture' : 'picture-beside'
}

function quoteSlide(section: Section, asides: readonly Aside[], context: PlanContext): Slide {
  const shown = asides.find(isShownAside) ?? asides[0]
  const said = asides.filter((shape) => shape !== shown).flatMap(remarkOf)
  return makeSlide(
    {
      section,
      layout: 'quote',
      blocks: shown ? [asQuote(shown)] : [],
      said,
      shapes: asides,
      why: 'the section is a quote',
    },
    context,
  )
}

function chainSketch(chain: Chain, section: Section): Block {
  const sketch = { kind: 'chain', title: section.titleText, layers: chain.layers } as const
  return { type: 'sketch', sketch, place: chain.place }
}

/** An aside is said on the slide it follows in the notes; before any, on the first. */
function withAsides(
  slides: readonly Slide[],
  { cuts, asides }: { cuts: readonly Draft[]; asides: readonly Shape[] },
): Slide[] {
  const starts = cuts.map(({ solo, text }) =>
    Math.min(...[...text, ...(solo ? [solo] : [])].map(({ place }) => place.fromLine)),
  )
  const said = slides.map((): RootContent[] => [])
  for (const aside of asides) {
    const after = starts.findLastIndex((line) => line < aside.place.fromLine)
    said[Math.max(0, after)]?.push(...route(aside).said)
  }
  return slides.map((slide, index) => ({ ...slide, said: [...slide.said, ...(said[index] ?? [])] }))
}

function isSolo(shape: Shape): shape is Solo {
  // An image that is not there is a few words.
  if (shape.kind === 'picture') return Boolean(shape.node.data?.picture)
  return shape.kind === 'list' ? isParts(shape) : shape.kind in soloLayouts
}

function isParts(shape: Shape): shape is Parts {
  return shape.kind === 'list' && shape.role === 'parts'
}

function fitsBeside(text: readonly Shape[], solo: Solo): boolean {
  const told = text.filter(({ kind }) => kind !== 'commands')
  const shown = told.flatMap((shape) => route(shape).shown)
  const words = shown.reduce((sum, node) => sum + wordCount(node), 0)
  if (solo.kind === 'picture') {
    return words <= wordsBesidePictureAtMost && shown.every(({ type }) => besidePicture.has(type))
  }
  const others = solo.kind === 'chain' ? besideChain : besideOthers
  return words <= wordsBesideAtMost && shown.every(({ type }) => others.has(type))
}
