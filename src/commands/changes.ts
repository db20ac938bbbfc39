// `oficina changes [deck]`: the slides that the last build changed, before and after, for a co-trainer.
import { join, relative } from 'node:path'
import { readJournal } from '../merge/journal.ts'
import { writeText } from '../merge/store.ts'
import { type Touched, touched } from '../merge/touched.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'

/**
 * Writes `changes.html` into the export folder of each deck that targets name.
 * @throws CannotRun `changes/nothing`.
 */
export async function changes(
  targets: readonly string[],
  _: object,
  context: CommandContext,
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const deck of await decksOf(targets, context)) outcomes.push(await oneDeck(deck, context))
  return together(outcomes)
}

async function oneDeck(deck: DeckFile, context: CommandContext): Promise<Outcome> {
  const before = (await readJournal(deck.paths))?.deckBefore
  if (before === undefined) {
    return refuse({
      rule: 'changes/nothing',
      message: `Unexpected deck \`${deck.name}\` without an earlier version, expected a build that changed it`,
      fix: 'Change the notes and run `oficina build`, then this again.',
    })
  }
  const slides = touched(before, deck.text)
  const old = await pictures({ ...deck, text: before }, numbers(slides, 'numberBefore'), context)
  const now = await pictures(deck, numbers(slides, 'numberAfter'), context)
  const { changesPage } = await import('../report/changes-page.ts')
  const html = changesPage(deck.name, {
    lang: now.lang,
    slides: slides.map((slide) => ({
      ...slide,
      ...pictured('before', old.pngs.get(slide.numberBefore ?? 0)),
      ...pictured('after', now.pngs.get(slide.numberAfter ?? 0)),
    })),
  })
  const path = join(context.config.outDir, deck.name, 'changes.html')
  await writeText(path, html)
  return {
    findings: now.findings,
    lines: [
      ...slides.map(({ did, id, title }) => `  ${id || title}  ${did}`),
      `${relative(context.cwd, path) || path}: written`,
    ],
    data: { name: deck.name, changes: slides, file: path },
  }
}

interface Pictures {
  readonly pngs: ReadonlyMap<number, Uint8Array>
  readonly lang: string
  readonly findings: readonly Finding[]
}

async function pictures(
  deck: DeckFile,
  slideNumbers: readonly number[],
  context: CommandContext,
): Promise<Pictures> {
  const pngs = new Map<number, Uint8Array>()
  let lang = ''
  if (slideNumbers.length === 0) return { pngs, lang, findings: [] }
  const { findings } = await withStage(deck, context, async (stage) => {
    const { pictureSlides } = await import('../check/picture-slides.ts')
    lang = stage.lang
    const wanted = slideNumbers.map((slideNumber): Finding => ({ ...asked, slideNumber }))
    for (const [number, { png }] of await pictureSlides(stage, wanted)) pngs.set(number, png)
    return { findings: [], lines: [], data: {} }
  })
  return { pngs, lang, findings }
}

/** Pictures are taken of slides with findings: of these there is nothing wrong. */
const asked: Finding = { rule: 'changes/picture', severity: 'info', message: '', fix: '' }

function numbers(slides: readonly Touched[], side: 'numberBefore' | 'numberAfter'): number[] {
  return slides.flatMap((slide) => slide[side] ?? [])
}

function pictured<Side extends 'before' | 'after'>(
  side: Side,
  png: Uint8Array | undefined,
): Partial<Record<Side, Uint8Array>> {
  return png ? ({ [side]: png } as Record<Side, Uint8Array>) : {}
}
