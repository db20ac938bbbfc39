// `oficina build`: notes → deck, merged with what the presenter edited.
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import { together, type Outcome } from '../report/outcome.ts'
import type { Variant } from '../time/in-time.ts'
import { upToDate, type UpToDate } from './up-to-date.ts'
import { variantOf, type VariantFlags } from './variant.ts'
import { type CommandContext, notesOf } from './workshop.ts'
import type { Made, WriteOptions } from './write-deck.ts'

export interface BuildOptions extends VariantFlags, WriteOptions {
  /** Whether notes with these findings must leave the deck as it is. */
  readonly holds?: (findings: readonly Finding[]) => boolean
}

/** Builds the decks that targets name; all notes when none is named. */
export async function build(
  targets: readonly string[],
  options: BuildOptions,
  context: CommandContext,
): Promise<Outcome> {
  const paths = await notesOf(targets, context)
  // All decks are made before any is written: bad input in one leaves everything as it was.
  const decks: (Made | Known)[] = []
  const variant = variantOf(options)
  for (const path of paths) decks.push(await known(path, variant, context))
  refuseTwins(decks)
  const outcomes: Outcome[] = []
  for (const deck of decks) {
    if ('outcome' in deck) outcomes.push(deck.outcome)
    else if (options.holds?.(deck.made.readingFindings)) {
      outcomes.push({ findings: deck.made.readingFindings, lines: [], data: { name: deck.name } })
    } else {
      // Loaded only when there is something to write.
      const { writeDeck } = await import('./write-deck.ts')
      outcomes.push(await writeDeck(deck, options, context))
    }
  }
  return { ...together(outcomes), data: { decks: outcomes.map(({ data }) => data) } }
}

type Known = Required<UpToDate>

/** The deck made of its notes, or what the last build left to say when nothing changed. */
async function known(
  path: string,
  variant: Variant | undefined,
  { config, ...context }: CommandContext,
): Promise<Made | Known> {
  const last = variant ? undefined : await upToDate(path, { config, ...context })
  if (last?.outcome) return { ...last, outcome: last.outcome }
  const { madeOf } = await import('./made-of.ts')
  const { notes, made } = await madeOf(path, { config, variant })
  const name = variant ? `${notes.name}-${variant.name}` : notes.name
  return { name, made, ...(last ? { keep: last.keep } : {}) }
}

/** Two notes of one name would write one deck, the second over the first. */
function refuseTwins(decks: readonly { readonly name: string }[]): void {
  const twin = decks.find(({ name }, index) => decks.findIndex((one) => one.name === name) < index)
  if (!twin) return
  refuse({
    rule: 'build/same-name',
    message: `Unexpected second notes named \`${twin.name}\`, expected one for each deck`,
    fix: 'Rename one of them, or build them one at a time into different folders with `--slides DIR`.',
  })
}
