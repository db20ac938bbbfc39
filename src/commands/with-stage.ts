// Opens a deck's stage, uses it, and always closes it; findings get their place in the notes.
import { readText } from '../merge/store.ts'
import type { AboutDeck } from '../check/run/slide-run.ts'
import { CannotRun } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import { readComponents } from '../read/read-components.ts'
import type { Outcome } from '../report/outcome.ts'
import type { Stage, Staged, StagedSlide, StageOptions } from '../stage/stage.ts'
import { paint } from '../paint/paint.ts'
import { expectedWords } from './expected-words.ts'
import type { CommandContext, DeckFile } from './workshop.ts'

/**
 * Runs `use` on the stage of a deck.
 * @returns What `use` did, or the findings that kept the deck from being built.
 */
export async function withStage(
  deck: DeckFile,
  context: CommandContext,
  use: (stage: Stage) => Promise<Outcome>,
  how: Pick<StageOptions, 'meanwhile'> = {},
): Promise<Outcome> {
  const { stage, findings, slides } = await openDeck(deck, context, how)
  try {
    const outcome = stage
      ? await use(stage)
      : { findings: [], lines: [`${deck.name}: could not be built`], data: {} }
    const all = [...findings, ...outcome.findings]
    return { ...outcome, findings: await placed(all, { deck, slides }) }
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    const [finding = error.finding] = await placed([error.finding], { deck, slides })
    throw new CannotRun(finding, { cause: error.cause })
  } finally {
    await stage?.close()
  }
}

/** Opens a deck's stage as the settings want it; whoever opens it closes it. */
export async function openDeck(
  deck: DeckFile,
  context: Pick<CommandContext, 'config' | 'progress'>,
  how: Pick<StageOptions, 'meanwhile'> = {},
): Promise<Staged> {
  const { openStage } = await import('../stage/open-stage.ts')
  const { browserPath, look } = context.config
  return openStage(
    { file: deck.paths.deck, text: deck.text },
    {
      ...(browserPath ? { browserPath } : {}),
      ...(look ? { look } : {}),
      components: await readComponents(context.config),
      say: context.progress.say,
      paint,
      ...how,
    },
  )
}

/** What is known of a deck before it is built; nothing when it cannot be. */
export async function aboutDeck(
  deck: DeckFile,
  { config }: Pick<CommandContext, 'config'>,
): Promise<AboutDeck | undefined> {
  const stage = await import('../stage/open-stage.ts')
  const { look } = config
  const components = await readComponents(config)
  const about = await stage.aboutDeck(
    { file: deck.paths.deck, text: deck.text },
    { ...(look ? { look } : {}), components },
  )
  return about && { ...about, expected: await expectedWords(deck, about.slides) }
}

/** Adds to each finding about a slide the lines of the notes that made the slide. */
export async function placed(
  findings: readonly Finding[],
  { deck, slides }: { deck: DeckFile; slides: readonly StagedSlide[] },
): Promise<Finding[]> {
  if (!findings.some(({ place, slideNumber }) => !place && slideNumber !== undefined)) {
    return [...findings]
  }
  const places = JSON.parse((await readText(deck.paths.places)) ?? '{}') as Record<string, Place>
  return findings.map((finding) => {
    const slide = slides.find(({ number }) => number === finding.slideNumber)
    const place = slide?.id === undefined ? undefined : places[slide.id]
    return finding.place || !place ? finding : { ...finding, place }
  })
}
