// `oficina build`: notes → deck, merged with what the presenter edited.
import { refuse } from '../model/cannot-run.ts'
import { together, type Outcome } from '../report/outcome.ts'
import type { Variant } from '../time/in-time.ts'
import { madeOf } from './made-of.ts'
import { variantOf, type VariantFlags } from './variant.ts'
import { type CommandContext, notesOf } from './workshop.ts'
import { type Made, writeDeck, type WriteOptions } from './write-deck.ts'

export interface BuildOptions extends VariantFlags, WriteOptions {}

/** Builds the decks that targets name; all notes when none is named. */
export async function build(
  targets: readonly string[],
  options: BuildOptions,
  context: CommandContext,
): Promise<Outcome> {
  const paths = await notesOf(targets, context)
  // All decks are made before any is written: bad input in one leaves everything as it was.
  const made = []
  const variant = variantOf(options)
  for (const path of paths) made.push(await makeOne(path, variant, context))
  refuseTwins(made)
  const outcomes = []
  for (const one of made) outcomes.push(await writeDeck(one, options, context))
  const decks = outcomes.map(({ data }) => data)
  return { ...together(outcomes), data: { decks } }
}

/** Two notes of one name would write one deck, the second over the first. */
function refuseTwins(made: readonly Made[]): void {
  const twin = made.find(({ name }, index) => made.findIndex((one) => one.name === name) < index)
  if (!twin) return
  refuse({
    rule: 'build/same-name',
    message: `Unexpected second notes named \`${twin.name}\`, expected one for each deck`,
    fix: 'Rename one of them, or build them one at a time into different folders with `--slides DIR`.',
  })
}

async function makeOne(
  path: string,
  variant: Variant | undefined,
  { config }: CommandContext,
): Promise<Made> {
  const { notes, made } = await madeOf(path, { config, variant })
  return { name: variant ? `${notes.name}-${variant.name}` : notes.name, ...made }
}
