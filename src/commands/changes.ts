// `oficina changes [deck]`: the slides that the last build changed, before and after, for a co-trainer.
import { join, relative } from 'node:path'
import { readJournal } from '../merge/journal.ts'
import { writeText } from '../merge/store.ts'
import { type OpenConflict, openConflicts } from '../merge/open-conflicts.ts'
import { type Touched, touched } from '../merge/touched.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import type { ChangedSlide, Version } from '../report/changes-page.ts'
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
  const { whatChanged } = await import('../report/what-changed.ts')
  const all = touched(before, deck.text).map((one) => ({
    ...one,
    what: one.did === 'changed' ? whatChanged(one.textBefore, one.textAfter) : '',
  }))
  const numbered = all.filter(({ did, what }) => did === 'changed' && what === '')
  const slides = all.filter((one) => !numbered.includes(one))
  const { conflicts, shown } = openConflicts(deck.text)
  const old = await pictures({ ...deck, text: before }, numbers(slides, 'numberBefore'), context)
  const wanted = [
    ...numbers(slides, 'numberAfter'),
    ...conflicts.flatMap((one) => one.number ?? []),
  ]
  const now = await pictures(deck, wanted, context)
  const hidden = await pictures(
    { ...deck, text: shown },
    conflicts.map((one) => one.numberOfTheirs),
    context,
  )
  const { changesPage } = await import('../report/changes-page.ts')
  const { slideDiff } = await import('../report/word-diff.ts')
  const html = changesPage(deck.name, {
    lang: now.lang || old.lang,
    said: summary({ slides, conflicts, numbered }),
    slides: [
      ...conflicts.map((one) => conflictOf(one, { now, hidden })),
      ...slides.map((one) => changeOf(one, { old, now })),
    ],
  })
  const path = join(context.config.outDir, deck.name, 'changes.html')
  await writeText(path, html)
  return {
    findings: now.findings,
    lines: [
      ...conflicts.map(({ id }) => `  ${id}  both changed; yours is on show`),
      ...slides.map((one) => `  ${nameOf(one)}  ${didOf(one)}`),
      ...(numbered.length > 0
        ? [`  only minutes and line numbers: ${numbered.map(nameOf).join(', ')}`]
        : []),
      `${relative(context.cwd, path) || path}: written`,
    ],
    data: {
      name: deck.name,
      conflicts: conflicts.map(({ ours, theirs, numberOfTheirs: _hidden, ...one }) => ({
        ...one,
        words: slideDiff(ours, theirs),
      })),
      changes: all.map(({ textBefore, textAfter, ...one }) => ({
        ...one,
        words: slideDiff(textBefore, textAfter),
      })),
      file: path,
    },
  }
}

/** A slide that is not what it was, and what of it. */
type Told = Touched & { readonly what: string }

function summary(of: {
  slides: readonly Told[]
  conflicts: readonly OpenConflict[]
  numbered: readonly Told[]
}): string {
  const [changed, open, more] = [of.slides, of.conflicts, of.numbered].map(({ length }) => length)
  const slides = (count = 0): string => `${count} ${count === 1 ? 'slide' : 'slides'}`
  return [
    `${slides(changed)} changed in the last build.`,
    ...(open
      ? [`${slides(open)} to settle: the deck and the notes say different things there.`]
      : []),
    ...(more ? [`On ${more} more only minutes or line numbers changed.`] : []),
  ].join(' ')
}

function nameOf({ id, title }: Told): string {
  return id || title
}

function didOf({ did, what }: Told): string {
  return what === '' ? did : `${did}: ${what}`
}

function conflictOf(
  { title, number, ours, theirs, numberOfTheirs }: OpenConflict,
  { now, hidden }: { now: Pictures; hidden: Pictures },
): ChangedSlide {
  return {
    did: 'to settle',
    hint: 'The presenter changed it by hand, and the notes changed it too. Struck: on show now. Underlined: what the notes say.',
    title,
    versions: [
      version(number === undefined ? 'By hand: taken out' : `By hand, slide ${number}, on show`, {
        text: ours,
        png: now.pngs.get(number ?? 0),
      }),
      version('From the notes, hidden', { text: theirs, png: hidden.pngs.get(numberOfTheirs) }),
    ],
  }
}

function changeOf(slide: Told, { old, now }: { old: Pictures; now: Pictures }): ChangedSlide {
  const { title, numberBefore, numberAfter, textBefore, textAfter } = slide
  const caption = (when: string, number: number | undefined): string =>
    number === undefined ? `${when}: not shown` : `${when}, slide ${number}`
  return {
    did: didOf(slide),
    title,
    versions: [
      version(caption('Before', numberBefore), {
        text: textBefore,
        png: old.pngs.get(numberBefore ?? 0),
      }),
      version(caption('After', numberAfter), {
        text: textAfter,
        png: now.pngs.get(numberAfter ?? 0),
      }),
    ],
  }
}

function version(
  caption: string,
  { text, png }: { text: string; png: Uint8Array | undefined },
): Version {
  return { caption, text, ...(png ? { png } : {}) }
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
    for (const [number, { png }] of await pictureSlides(stage, { only: slideNumbers }))
      pngs.set(number, png)
    return { findings: [], lines: [], data: {} }
  })
  return { pngs, lang, findings }
}

function numbers(slides: readonly Touched[], side: 'numberBefore' | 'numberAfter'): number[] {
  return slides.flatMap((slide) => slide[side] ?? [])
}
