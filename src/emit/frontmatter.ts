// The YAML above each slide, and the deck's own above the first.
import type { Deck, Slide } from '../model/slide.ts'
import { toldMinutes } from '../theme/told-minutes.ts'
import { cleanLine } from './content/clean-text.ts'
import { cuesOn } from './cues-on.ts'
import { writeBlock } from './write-block.ts'
import { yamlScalar } from './yaml-scalar.ts'

/** Keys a slide may have. */
export const slideKeys: readonly string[] = [
  'title',
  'layout',
  'routeAlias',
  'crumb',
  'part',
  'answer',
  'clicks',
  'solution',
  'minutes',
]

/**
 * Slidev's switches that fetch, run or rewrite something. The stage sets them anyway; they stand in
 * the deck so that it is as harmless in a stock Slidev (hazards §2, H-27, H-28, H-33, H-52, H-53).
 */
const switches = [
  "favicon: ''",
  'fonts: { provider: none }',
  'preloadImages: false',
  'monaco: false',
  'twoslash: false',
  'mdc: false',
  'remoteAssets: false',
  'mcp: false',
]

/** Keys the deck may have besides those of its first slide. */
export const deckKeys: readonly string[] = [
  'titleTemplate',
  'lang',
  'author',
  'date',
  'duration',
  'start',
  'theme',
  ...switches.map((line) => line.slice(0, line.indexOf(':'))),
]

/** A deck whose notes may say how long it is to take, and when it begins. */
export type TimedDeck = Deck & { readonly duration?: string; readonly start?: string }

/** Frontmatter with its `---` lines; `deck` is given for the first slide. */
export function frontmatter(slide: Slide, options: { title?: string; deck?: TimedDeck }): string {
  const { title, deck } = options
  const lines = deck
    ? [...about(deck), ...aboutSlide(slide), '', ...switches]
    : [
        ...known({ title: title === undefined ? title : titleMarkdown(title) }),
        ...aboutSlide(slide),
      ]
  return `---\n${lines.join('\n')}\n---`
}

/**
 * Slidev reads `title` as Markdown and Vue for the first slide's name and as plain text for the
 * window's; where these differ, the window's stands in `titleTemplate`.
 */
function about({ title: plain, lang, author, date, duration, start }: TimedDeck): string[] {
  const title = titleMarkdown(plain)
  const titleTemplate = title === cleanLine(plain) ? undefined : plain
  return [...known({ title, titleTemplate, lang, author, date, duration, start }), 'theme: oficina']
}

function titleMarkdown(title: string): string {
  const children = [{ kind: 'text', value: cleanLine(title) } as const]
  return writeBlock({ kind: 'heading', depth: 1, children }, { where: 'slide' }).text.slice(2)
}

function aboutSlide({
  layout,
  id,
  crumbs,
  minutes,
  isStated,
  opensPart,
  answer,
  blocks,
  isSolution,
}: Slide): string[] {
  const clicks = cuesOn(blocks).length
  const crumb = crumbs.length === 0 ? undefined : crumbs.join(' › ')
  return [
    `layout: ${layout}`,
    ...known({ routeAlias: id, crumb }),
    ...(layout === 'section' ? [`minutes: ${toldMinutes(minutes, { isStated })}`] : []),
    // Set on its clock.
    ...(layout === 'exercise' ? [`minutes: ${minutes}`] : []),
    // The answer is shown by the next click, wherever the room clicked before.
    ...(answer === undefined ? [] : [`answer: ${answer}`, 'clicks: 1']),
    ...(clicks > 0 ? [`clicks: ${clicks}`] : []),
    ...(isSolution ? ['solution: true'] : []),
    ...(opensPart ? [`part: ${toldMinutes(opensPart.minutes, opensPart)}`] : []),
  ]
}

function known(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yamlScalar(cleanLine(value))}`],
  )
}
