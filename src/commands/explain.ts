// `oficina explain <deck> <slide>`: which lines of the notes made a slide, and what chose its shape and layout.
import { toString } from 'mdast-util-to-string'
import { en } from '../locale/en.ts'
import { readHistory } from '../merge/history.ts'
import { readBase } from '../merge/journal.ts'
import { type SlideHistory, slideHistory } from '../merge/slide-history.ts'
import { deckPaths, type DeckPaths, readText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import { formatPlace } from '../model/place.ts'
import type { Slide } from '../model/slide.ts'
import { nearest } from '../parse/nearest.ts'
import type { Notes } from '../read/read-notes.ts'
import { historyLines } from '../report/history-lines.ts'
import { isColoured } from '../report/is-coloured.ts'
import type { Outcome } from '../report/outcome.ts'
import { toldMinutes } from '../theme/told-minutes.ts'
import { madeOf } from './made-of.ts'
import { type CommandContext, notesOf } from './workshop.ts'

/**
 * Explains one slide of the deck as the notes make it now.
 * @param targets A deck or notes, and a slide's number (1-based) or address.
 * @throws CannotRun `explain/slide`.
 */
export async function explain(
  targets: readonly string[],
  _: object,
  context: CommandContext,
): Promise<Outcome> {
  const [target = '', wanted = ''] = targets
  const [path = ''] = await notesOf([target], context)
  const { notes, made } = await madeOf(path, context)
  const { deck } = made
  const index = indexOf(deck.slides, wanted)
  const slide = deck.slides[index]
  if (!slide) {
    const guess = nearest(
      wanted,
      deck.slides.map(({ id }) => id),
    )
    refuse({
      rule: 'explain/slide',
      message: `Unexpected slide \`${wanted}\`, expected 1 to ${deck.slides.length} or a slide's address`,
      fix: guess
        ? `Did you mean \`${guess}\`?`
        : 'Take the number from the address in the browser.',
    })
  }
  const { id, layout, place, reasons, minutes } = slide
  const history = await historyOf(id, deckPaths(context.config.slidesDir, notes.name))
  const title = [...slide.crumbs, toString([...slide.title])].join(' › ')
  return {
    findings: [],
    lines: [
      `Slide ${index + 1}, ${id}: ${title}`,
      `layout ${layout}, ${en.words.minutes(toldMinutes(minutes, slide))}`,
      '',
      `From ${formatPlace(place)}`,
      ...quoted(notes, slide),
      '',
      ...reasons.map(({ stage, text }) => `${stage}  ${text}`),
      ...historyLines(history, { color: isColoured(process.stdout) }),
    ],
    data: { slide: { number: index + 1, id, title, layout, minutes, place, reasons, history } },
  }
}

async function historyOf(id: string, paths: DeckPaths): Promise<SlideHistory> {
  const [deck, base, history] = await Promise.all([
    readText(paths.deck),
    readBase(paths),
    readHistory(paths),
  ])
  return slideHistory(id, { deck, base, history })
}

function indexOf(slides: readonly Slide[], wanted: string): number {
  const number = Number(wanted)
  return Number.isInteger(number) && wanted !== ''
    ? number - 1
    : slides.findIndex(({ id }) => id === wanted)
}

/** The lines of the notes with their numbers. */
function quoted(notes: Notes, { place }: Slide): string[] {
  const text = notes.files.find(({ file }) => file === place.file)?.text ?? ''
  const width = String(place.toLine).length
  return text
    .split('\n')
    .slice(place.fromLine - 1, place.toLine)
    .map((line, index) => `${String(place.fromLine + index).padStart(width)} │ ${line}`)
}
