// `oficina build`: notes → deck, never over a hand edit.
import { join, relative } from 'node:path'
import { decide, type Decision } from '../merge/decide.ts'
import { deckPaths, hasBytes, keepOld, readText, writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import type { MadeDeck } from '../pipeline.ts'
import { together, type Outcome } from '../report/outcome.ts'
import type { Variant } from '../time/in-time.ts'
import { madeOf } from './made-of.ts'
import { leftLines, variantOf, type VariantFlags } from './variant.ts'
import { type CommandContext, notesOf } from './workshop.ts'

export interface BuildOptions extends VariantFlags {
  /** Replace a deck edited by hand, keeping the old file beside it. */
  readonly force?: boolean
  /** Say what would be written, write nothing. */
  readonly dryRun?: boolean
  /** Write nothing; a stale deck is a finding. */
  readonly check?: boolean
}

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
  for (const one of made) outcomes.push(await writeOne(one, options, context))
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

interface Made extends MadeDeck {
  readonly name: string
}

async function makeOne(
  path: string,
  variant: Variant | undefined,
  { config }: CommandContext,
): Promise<Made> {
  const { notes, made } = await madeOf(path, { config, variant })
  return { name: variant ? `${notes.name}-${variant.name}` : notes.name, ...made }
}

async function writeOne(
  made: Made,
  options: BuildOptions,
  context: CommandContext,
): Promise<Outcome> {
  const { name, text, places, findings } = made
  const paths = deckPaths(context.config.slidesDir, name)
  const shown = relative(context.cwd, paths.deck) || paths.deck
  const data = (decision: Decision): object => ({ name, deck: paths.deck, decision })
  const mine = await readText(paths.deck)
  const decision = decide({ base: await readText(paths.base), mine, theirs: text })
  const writes =
    decision === 'create' || decision === 'replace' || (decision === 'edited' && options.force)
  if (options.check || options.dryRun) {
    const stale = decision !== 'same' && decision !== 'kept'
    return {
      findings: [...findings, ...(options.check && stale ? [staleFinding(shown)] : [])],
      lines: [`${shown}: ${wouldDo[decision]}`],
      data: data(decision),
    }
  }
  if (decision === 'edited' && !options.force) {
    return {
      findings: [...findings, editedFinding(shown)],
      lines: [`${shown}: kept as you edited it`],
      data: data(decision),
    }
  }
  const kept =
    decision === 'edited' && mine !== undefined ? await keepOld(paths.deck, mine) : undefined
  // Before the deck that names them; a file of that name has that content, since it is its hash.
  for (const { path, bytes } of writes || decision === 'same' ? made.pictures : []) {
    const picture = join(context.config.slidesDir, path)
    if (!(await hasBytes(picture, bytes.byteLength))) await writeText(picture, bytes)
  }
  // Deck first, base second: a crash in between must not make the new text look like a hand edit
  // of the old base, nor drop an edit (regeneration.md §4.4).
  if (writes) await writeText(paths.deck, text)
  if ((await readText(paths.base)) !== text) await writeText(paths.base, text)
  const placesText = `${JSON.stringify(places)}\n`
  if ((await readText(paths.places)) !== placesText) await writeText(paths.places, placesText)
  const ledgerText = `[\n${made.ledger.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`
  if ((await readText(paths.ledger)) !== ledgerText) await writeText(paths.ledger, ledgerText)
  const keptLine = kept ? ` (your version: ${relative(context.cwd, kept)})` : ''
  const lines = [`${shown}: ${did[decision]}${keptLine}`, ...leftLines(made.left)]
  return { findings, lines, data: { ...data(decision), left: made.left } }
}

const did: Record<Decision, string> = {
  create: 'made',
  same: 'up to date',
  replace: 'made again',
  edited: 'replaced',
  kept: 'up to date, with your edits',
}

const wouldDo: Record<Decision, string> = {
  create: 'would be made',
  same: 'up to date',
  replace: 'would be made again',
  edited: 'was edited by hand and would not be replaced',
  kept: 'up to date, with your edits',
}

function editedFinding(deck: string): Finding {
  return {
    rule: 'merge/hand-edited',
    severity: 'error',
    message: `Unexpected hand edits in \`${deck}\`, expected the deck as it was last built`,
    fix: 'Keep your version, or run `oficina build --force` to replace it; your file is kept beside it.',
  }
}

function staleFinding(deck: string): Finding {
  return {
    rule: 'merge/stale',
    severity: 'error',
    message: `Unexpected old text in \`${deck}\`, expected what the notes give now`,
    fix: 'Run `oficina build`.',
  }
}
