// Nothing is written that is not read as it was meant: the deck goes through Slidev's own parser and
// Vue's, and what they see is compared with the notes.
import { detectFeatures } from '@slidev/parser'
import type { Finding } from '../model/finding.ts'
import { keptAsking, recalled } from '../model/recalled.ts'
import type { Deck, Slide } from '../model/slide.ts'
import { cleanText } from './content/clean-text.ts'
import { type Labels, labelsOf } from './content/context.ts'
import { hasRaw } from './content/has-raw.ts'
import { cuesOn } from './cues-on.ts'
import { deckKeys, slideKeys } from './frontmatter.ts'
import { type ReadSlide, readSlides } from './gate/read-slides.ts'
import { letters, saidText, shownText } from './gate/shown-text.ts'
import { slideTemplate } from './gate/slide-template.ts'
import { readTemplate } from './gate/template-problem.ts'

interface Checked {
  readonly slide: Slide
  readonly read: ReadSlide
  /** The first slide carries the deck's keys. */
  readonly isFirst: boolean
  readonly labels: Labels
}

/** What is wrong with one slide, in the words “Unexpected …, expected …” take. */
interface Problem {
  readonly rule: string
  readonly unexpected: string
  readonly expected: string
  /** What the author can do; nothing when it is our bug. */
  readonly fix?: string
}

/** Minutes are the first line of the speaker notes. */
const FIRST_LINE = /^.*(?:\n+|$)/

/**
 * Proves a deck that `emit` wrote. A finding here is a bug of ours, never of the author.
 * Always on, whole: it costs 10 ms to load and 0.4 ms a slide, less than telling safe decks apart.
 * Findings, all errors: `emit/slides`, `emit/frontmatter`, `emit/template`, `emit/text`,
 * `emit/speaker-notes`, `emit/widget`.
 */
export function gate(text: string, deck: Deck): Finding[] {
  const read = readSlides(text)
  const labels = labelsOf(deck)
  if (read.length !== deck.slides.length) {
    const unexpected = `${read.length} slides read back`
    return [finding({ rule: 'emit/slides', unexpected, expected: String(deck.slides.length) })]
  }
  return read.flatMap((one, index) => {
    const slide = deck.slides[index]
    if (!slide) return []
    const problem = firstProblem(slide, labels, one, index === 0)
    return problem ? [finding(problem, { slide, slideNumber: index + 1 })] : []
  })
}

const firstProblem = keptAsking(
  (slide: Slide, labels: Labels, read: ReadSlide, isFirst: boolean): Problem | undefined => {
    const checked: Checked = { slide, read, isFirst, labels }
    return (
      frontmatterProblem(checked) ??
      widgetProblem(checked) ??
      templateProblem(checked) ??
      notesProblem(checked)
    )
  },
)

function frontmatterProblem({ slide, read, isFirst }: Checked): Problem | undefined {
  const allowed = isFirst ? [...deckKeys, ...slideKeys] : slideKeys
  const rule = 'emit/frontmatter'
  const key = Object.keys(read.frontmatter).find((one) => !allowed.includes(one))
  if (key !== undefined) return { rule, unexpected: `key \`${key}\``, expected: allowed.join(', ') }
  const { routeAlias, layout } = read.frontmatter as Record<string, unknown>
  if (routeAlias === slide.id && layout === slide.layout) return undefined
  return {
    rule,
    unexpected: `slide \`${String(routeAlias)}\` with layout \`${String(layout)}\``,
    expected: `\`${slide.id}\` with \`${slide.layout}\``,
  }
}

function widgetProblem({ read }: Checked): Problem | undefined {
  const { tweet, bluesky, monaco } = detectFeatures(read.content)
  const found = Object.entries({ tweet, bluesky, monaco }).find(([, isOn]) => isOn)
  if (!found) return undefined
  return { rule: 'emit/widget', unexpected: `feature \`${found[0]}\``, expected: 'none' }
}

function templateProblem({ slide, read, labels }: Checked): Problem | undefined {
  const rule = 'emit/template'
  const expected = 'a static template'
  const { text, slides, problem, refusal } = templateOf(read.content)
  if (hasRaw(slide.blocks)) return refusal === undefined ? undefined : refusedHtml(refusal)
  if (problem !== undefined) return { rule, unexpected: problem, expected }
  const nowhere = slides.find((address) => labels.get(`slide ${address.slice(1)}`) === undefined)
  if (nowhere !== undefined) {
    return { rule, unexpected: `link to \`${nowhere}\``, expected: 'the address of a slide' }
  }
  // Slidev compiles every title a second time, as a paragraph of its own (hazards H-19).
  const title = templateOf(String(read.title ?? ''))
  if (title.problem) return { rule, unexpected: `title with ${title.problem}`, expected }
  return difference('emit/text', letters(text), shownText(slide, labels))
}

const templateOf = recalled((markdown) => readTemplate(slideTemplate(markdown)))
const noteOf = recalled((note) => readTemplate(`<div v-pre>${slideTemplate(note)}</div>`))

/** The author's own HTML is the author's own matter, as long as Vue can read the slide. */
function refusedHtml(refusal: string): Problem {
  return {
    rule: 'html/template',
    unexpected: refusal,
    expected: 'HTML whose elements are closed on the same slide',
    fix: 'Close the element under the same heading, or set `html: literal`.',
  }
}

function notesProblem({ slide, read, labels }: Checked): Problem | undefined {
  // The second page of an exercise has no time of its own, and no line that says so.
  const all = read.note ?? ''
  const note = slide.minutes === 0 ? all : all.replace(FIRST_LINE, '')
  const { text } = noteOf(note)
  const cues = letters(
    cuesOn(slide.blocks)
      .map((cue) => `[click]${cleanText(cue)}`)
      .join(''),
  )
  return difference('emit/speaker-notes', letters(text), cues + saidText(slide.said, labels))
}

const shownAround = 20

function difference(rule: string, found: string, meant: string): Problem | undefined {
  if (found === meant) return undefined
  let at = 0
  while (found[at] === meant[at]) at += 1
  const near = (text: string): string => `“${text.slice(Math.max(0, at - 5), at + shownAround)}”`
  return { rule, unexpected: near(found), expected: near(meant) }
}

function finding(
  { rule, unexpected, expected, fix }: Problem,
  at?: { readonly slide: Slide; readonly slideNumber: number },
): Finding {
  return {
    rule,
    severity: 'error',
    message: `Unexpected ${unexpected}, expected ${expected}`,
    fix: fix ?? 'Report this as a bug of Oficina, with the lines of the notes it names.',
    ...(at ? { place: at.slide.place, slideNumber: at.slideNumber } : {}),
  }
}
