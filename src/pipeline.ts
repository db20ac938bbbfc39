// The stages in order: notes → deck. Everything here is pure; only this file knows the order.
import { toString } from 'mdast-util-to-string'
import { admit } from './admit/admit.ts'
import type { ParseMermaid } from './admit/admit-mermaid.ts'
import { diagramText } from './draw/diagram-text.ts'
import { draw } from './draw/draw.ts'
import { emit } from './emit/emit.ts'
import { gate } from './emit/gate.ts'
import { fit } from './fit/fit.ts'
import { detectLang } from './locale/detect-lang.ts'
import { type LeftOut, leftOutOf } from './ledger/left-out.ts'
import { ledger, lostFindings } from './ledger/ledger.ts'
import { localeOf } from './locale/index.ts'
import { type AsWritten, asWritten } from './model/as-written.ts'
import type { OwnFaces } from './model/face-file.ts'
import type { Finding } from './model/finding.ts'
import { type Again, lasting } from './model/lasting.ts'
import type { Ledger } from './model/ledger.ts'
import type { HtmlPolicy, ParsedNotes } from './model/notes.ts'
import type { Picture, ReadPicture } from './model/picture.ts'
import type { Place } from './model/place.ts'
import { kept } from './model/recalled.ts'
import type { Section } from './model/section.ts'
import type { LabStep, Workshop } from './model/workshop.ts'
import type { Block, Deck, DiagramBlock, Slide } from './model/slide.ts'
import { crossLinks } from './outline/cross-links.ts'
import { exampleHeadings } from './outline/example-headings.ts'
import { only } from './outline/only.ts'
import { outline, subtitleOf } from './outline/outline.ts'
import { roles } from './outline/roles.ts'
import { parseNotes } from './parse/parse-notes.ts'
import { numberContinuations } from './plan/number-continuations.ts'
import { paint } from './paint/paint.ts'
import { plan } from './plan/plan.ts'
import { workshopSlides } from './plan/workshop-slides.ts'
import { proofread } from './proofread/proofread.ts'
import type { Notes } from './read/read-notes.ts'
import { bridge } from './speak/bridge.ts'
import { speak } from './speak/speak.ts'
import { type InTime, inTime, type Variant } from './time/in-time.ts'
import { statedTimes } from './time/stated-times.ts'
import type { LeftSlide } from './time/shorten.ts'
import { toldMinutes } from './theme/told-minutes.ts'
import { understand } from './understand/understand.ts'
import { homes } from './workshop/homes.ts'
import { workshop } from './workshop/workshop.ts'

/** A deck as text, and where it came from; places are lines of the files. */
export interface MadeDeck {
  /** Positions of its nodes are lines as the stages count them. */
  readonly deck: Deck
  /** The Slidev Markdown. */
  readonly text: string
  /** The lines of the notes that made each slide, by the slide's id. */
  readonly places: Readonly<Record<string, Place>>
  /** Images to stand beside the deck, by their path from its folder. */
  readonly pictures: readonly Picture[]
  /** Where each leaf of the notes went; looked for when it is first asked for, since no deck waits for it. */
  readonly ledger: Ledger
  /** What is wrong with the notes or with what became of them; told of when the deck stands. */
  readonly findings: readonly Finding[]
  /** Those of them that reading and parsing found: whether the deck should stand. */
  readonly readingFindings: readonly Finding[]
  /** Glossary, lab and questions, for the documents beside the slides. */
  readonly workshop: Workshop
  /** Slides that a variant has no time for. */
  readonly left: readonly LeftSlide[]
}

export interface MakeOptions {
  /** Says what is wrong with an author's own Mermaid; the line is 1-based in the fence. */
  readonly parseMermaid?: ParseMermaid
  /** What becomes of HTML; `literal` when left out. */
  readonly html?: HtmlPolicy | undefined
  /** Finds the images that the notes name; without it only their alternative text is shown. */
  readonly readPicture?: ReadPicture
  readonly variant?: Variant
  /** Widths of the fonts that the slides are set in, when they are not the theme's own. */
  readonly faces?: OwnFaces | undefined
}

const sectionsAgain = lasting()
const slidesAgain = lasting()

/** Makes a deck of notes. Same notes, same bytes. */
export async function makeDeck(notes: Notes, options: MakeOptions = {}): Promise<MadeDeck> {
  const findings: Finding[] = [...(notes.findings ?? [])]
  const report = (finding: Finding): number => findings.push(finding)
  const pictures = new Map<string, Picture>()
  const parsed: ParsedNotes[] = []
  for (const file of notes.files) {
    const one = parseNotes(file, { report, lines: 'roomy' })
    const inFile = asWritten([one])
    const admitted = await admit(one, {
      ...options,
      report: (finding) => report(inFile(finding)),
    })
    parsed.push(admitted.notes)
    for (const picture of admitted.pictures) pictures.set(picture.path, picture)
  }
  const written = asWritten(parsed)
  const meta = parsed[0]?.meta ?? {}
  const lang = meta.lang ?? detectLang(notes.files.map(({ text }) => text).join('\n'))
  const locale = localeOf(lang)

  const whole = crossLinks(outline(parsed, { name: notes.name }))
  const { root, leftOut: forOthers } = only(exampleHeadings(roles(whole, { locale }), { locale }), {
    name: options.variant?.name ?? 'live',
  })
  const outlined = sectionsAgain((again) => sameSections(root, again))
  const understood = understand(outlined, { locale })
  const planned = plan(understood, { locale, subtitle: subtitleOf(parsed) })
  const derived = workshop(understood, {
    locale,
    slides: planned,
    solutions: planned.filter(({ isSolution }) => isSolution).map(({ place }) => place),
    drop: listOf(meta['not-terms']),
  })
  const taught = workshopSlides(planned, {
    root: understood,
    workshop: derived,
    locale,
    written,
    without: listOf(meta.without),
  })
  const told = slidesAgain((again) => taught.map((slide) => again(slide.id, slide)))
  const drawn = draw(told, { words: locale.words })
  const stated = statedTimes(understood, { notes: parsed })
  const timed = inTime(drawn, {
    meta,
    place: whole.place,
    variant: options.variant,
    words: locale.words,
    speak: (slides, { isShortened }) =>
      speak(slides, { locale, stated: isShortened ? [] : stated }),
  })
  const atHome = homes(timed.slides, { glossary: derived.glossary, words: locale.words })
  const fitting = fit(
    atHome.map((slide) => sized(slide)),
    options,
  )
  const slides = bridge(numberContinuations(fitting), { words: locale.words })

  // As Slidev's own timer reads it.
  const duration = timed.minutes === undefined ? {} : { duration: `${timed.minutes}min` }
  const deck: Deck = { title: toString([...outlined.title]), ...meta, ...duration, lang, slides }
  const { text } = emit(deck, { words: locale.words, diagramText })
  const proof = gate(text, deck)
  const accounts = once(() =>
    ledger(parsed, {
      slides,
      leftOut: [...leftOutOf(understood), ...forOthers, ...timed.left.map(forLackOfTime)],
    }).map(written),
  )
  const found = once(() => [
    ...findings,
    ...proofread({ notes: parsed, root: understood }),
    ...timed.findings.map(written),
    ...proof.map(written),
    ...lostFindings(accounts()),
  ])
  return {
    get deck() {
      return { ...deck, slides: slides.map((slide) => writtenSlide(slide, written)) }
    },
    text,
    places: Object.fromEntries(slides.map((slide) => [slide.id, written(slide).place])),
    pictures: [...pictures.values()],
    get ledger() {
      return accounts()
    },
    get findings() {
      return found()
    },
    readingFindings: findings,
    workshop: {
      glossary: derived.glossary.map(written),
      lab: derived.lab.filter((step) => isTaught(step, timed)).map(written),
      fullLab: derived.fullLab.map(written),
      questions: derived.questions.map(written),
    },
    left: timed.left.map(written),
  }
}

function writtenSlide(slide: Slide, written: AsWritten): Slide {
  const blocks = slide.blocks.map((block) => ('place' in block ? written(block) : block))
  return withBlocks(written(slide), ...blocks)
}

const withBlocks = kept((slide: Slide, ...blocks: readonly Block[]): Slide => ({
  ...slide,
  blocks,
}))

/** Sections that are as they were the last time are the same objects, with all below them. */
function sameSections(section: Section, again: Again): Section {
  const children = section.children.map((child) => sameSections(child, again))
  return again(section.id, { ...section, children })
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => (made ??= { result: make() }).result
}

/** False for what a variant has no time for; a slide that stays has its commands. */
function isTaught({ place }: LabStep, { slides, left }: InTime): boolean {
  const has = (one: { readonly place: Place }): boolean =>
    one.place.file === place.file &&
    one.place.fromLine <= place.fromLine &&
    place.fromLine <= one.place.toLine
  return !left.some(has) || slides.some((slide) => slide.layout !== 'section' && has(slide))
}

/** “a, b” → both. */
function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(/\s*,\s*/)
}

function forLackOfTime({ place, minutes }: LeftSlide): LeftOut {
  return { place, reason: `no time for it in this variant (${toldMinutes(minutes)} min)` }
}

/**
 * How high each drawing is at full size: `fit` keeps that room, so that its labels are not shrunk.
 * One that does not build up as planned has nothing to click for.
 */
const sized = kept((slide: Slide): Slide => {
  if (!slide.blocks.some(({ type }) => type === 'diagram')) return slide
  const sizeOf = ({ cues, ...block }: DiagramBlock): DiagramBlock => {
    const painting = paint(diagramText(block.diagram))
    const isBuilding = cues !== undefined && painting?.stepCount === cues.length
    return {
      ...block,
      ...(painting && { heightPx: painting.heightPx }),
      ...(isBuilding && { cues }),
    }
  }
  const blocks = slide.blocks.map((block) => (block.type === 'diagram' ? sizeOf(block) : block))
  return { ...slide, blocks }
})
