// One made deck → the file on disk, merged with what the presenter edited, and what to say about it.
import { join, relative } from 'node:path'
import type { Decision } from '../merge/decide.ts'
import { type Change, withoutTexts } from '../merge/merge-decks.ts'
import { regenerate, type Regenerated } from '../merge/regenerate.ts'
import {
  deckPaths,
  type DeckPaths,
  hasBytes,
  keepOld,
  writeText,
  readText,
} from '../merge/store.ts'
import { splitDeck } from '../merge/split/split-deck.ts'
import { touched } from '../merge/touched.ts'
import type { Finding } from '../model/finding.ts'
import type { MadeDeck } from '../pipeline.ts'
import { changeLines, quoted } from '../report/change-lines.ts'
import { isColoured } from '../report/is-coloured.ts'
import type { Outcome } from '../report/outcome.ts'
import type { Settled } from './up-to-date.ts'
import { rows } from './rows.ts'
import { leftLines } from './variant.ts'
import type { CommandContext } from './workshop.ts'

export interface WriteOptions {
  /** Replace a deck edited by hand, keeping the old file beside it. */
  readonly force?: boolean
  /** Take a deck written by hand for the presenter's version. */
  readonly adopt?: boolean
  /** Say what would be written, write nothing. */
  readonly dryRun?: boolean
  /** Also show the words that change; writes nothing. */
  readonly diff?: boolean
  /** Write nothing; a stale deck is a finding. */
  readonly check?: boolean
}

export interface Made {
  readonly name: string
  readonly made: MadeDeck
  /** Keeps what the next build will say when nothing changes until then. */
  readonly keep?: (settled: Settled) => Promise<void>
}

export async function writeDeck(
  { name, made, keep }: Made,
  options: WriteOptions,
  context: CommandContext,
): Promise<Outcome> {
  const paths = deckPaths(context.config.slidesDir, name)
  const shown = relative(context.cwd, paths.deck) || paths.deck
  const isDry = Boolean(options.check || options.dryRun || options.diff)
  let aside: string | undefined
  const done = await regenerate(paths, made.text, {
    ...(options.force ? { force: true } : {}),
    ...(options.adopt ? { adopt: true } : {}),
    dryRun: isDry,
    prepare: async (decision) => {
      if (decision === 'edited')
        aside = await keepOld(paths.deck, (await readText(paths.deck)) ?? '')
      if (decision !== 'kept') await writePictures(made, context)
    },
  })
  const { decision } = done
  const changes = decision === 'replace' ? replaced(done) : done.changes
  const isKept = decision === 'edited' && !options.force
  if (!isDry && !isKept) {
    await writeFacts(made, paths)
    await keep?.(settled(made, { name, paths, shown, deck: done.after, context }))
  }
  const findings = [
    ...made.findings,
    ...conflictFindings(changes, made),
    ...(isKept ? [editedFinding(shown)] : []),
    ...(options.check && isStale(decision) ? [staleFinding(shown)] : []),
  ]
  const beside = aside ? ` (your version: ${relative(context.cwd, aside)})` : ''
  const words = options.adopt && decision === 'merged' ? 'your version from now on' : did[decision]
  const said = isDry ? wouldDo[decision] : isKept ? 'kept as you edited it' : words
  return {
    findings,
    lines: [
      `${shown}: ${said}${beside}`,
      ...changeLines(changes, { slideCount: slideCount(done.after) }),
      ...leftLines(made.left),
      ...(options.diff ? await diffLines(done) : []),
    ],
    data: {
      name,
      ...{ deck: paths.deck, decision, left: made.left },
      changes: changes.map(withoutTexts),
    },
  }
}

/** Nobody edited the deck: what the notes changed is all that did. */
function replaced({ before = '', after }: Regenerated): Change[] {
  return touched(before, after).map(({ did: what, id, title, textBefore, textAfter }) => ({
    did: what === 'added' || what === 'removed' ? what : 'changed',
    ...{ id, title, conflicts: [] },
    texts: { base: textBefore, theirs: textAfter },
  }))
}

function slideCount(deck: string): number {
  return splitDeck(deck).slides.filter(({ twinOf }) => twinOf === undefined).length
}

/** What there is to say until something changes. */
function settled(
  made: MadeDeck,
  {
    name,
    paths,
    shown,
    deck,
    context: { config },
  }: { name: string; paths: DeckPaths; shown: string; deck: string; context: CommandContext },
): Settled {
  const { text, findings, left, pictures } = made
  const decision = deck === text ? 'same' : 'kept'
  return {
    paths,
    deck,
    base: text,
    pictures: pictures.map(({ path, bytes }) => [join(config.slidesDir, path), bytes.byteLength]),
    outcome: {
      findings,
      lines: [`${shown}: ${did[decision]}`, ...leftLines(left)],
      data: { name, deck: paths.deck, decision, changes: [], left },
    },
  }
}

/** Before the deck that names them; a file of that name has that content, since it is its hash. */
async function writePictures({ pictures }: MadeDeck, { config }: CommandContext): Promise<void> {
  for (const { path, bytes } of pictures) {
    const picture = join(config.slidesDir, path)
    if (!(await hasBytes(picture, bytes.byteLength))) await writeText(picture, bytes)
  }
}

/** Where everything came from and went. */
async function writeFacts({ places, ledger, workshop }: MadeDeck, paths: DeckPaths): Promise<void> {
  const texts = [
    [paths.places, `${JSON.stringify(places)}\n`],
    [paths.ledger, rows(ledger)],
    [paths.lab, rows(workshop.lab)],
  ] as const
  for (const [path, text] of texts) {
    const there = await readText(path)
    // Most notes have no commands: a file with nothing in it only replaces one.
    if (there !== text && (there !== undefined || text !== rows([]))) await writeText(path, text)
  }
}

async function diffLines({ before, after }: Regenerated): Promise<string[]> {
  if (before === undefined || before === after) return []
  const { wordDiff } = await import('../report/word-diff.ts')
  return ['', ...wordDiff({ before, after }, { color: isColoured(process.stdout) })]
}

function isStale(decision: Regenerated['decision']): boolean {
  return decision !== 'same' && decision !== 'kept'
}

const did: Record<Decision | 'merged', string> = {
  create: 'made',
  same: 'up to date',
  replace: 'made again',
  edited: 'replaced',
  kept: 'up to date, with your edits',
  merged: 'made again, with your edits',
}

const wouldDo: Record<Decision | 'merged', string> = {
  create: 'would be made',
  same: 'up to date',
  replace: 'would be made again',
  edited: 'was edited by hand and would not be replaced',
  kept: 'up to date, with your edits',
  merged: 'would be made again, with your edits',
}

function conflictFindings(changes: readonly Change[], { places }: MadeDeck): Finding[] {
  return changes
    .filter(({ did: what }) => what === 'conflict')
    .map(({ id, title, conflicts: [first] }) => ({
      rule: 'merge/conflict',
      severity: 'error',
      message: `Unexpected change of “${title || id}” on both sides (yours: ${quoted(first?.ours ?? '')}, notes: ${quoted(first?.theirs ?? '')}), expected one of them to change it`,
      fix: `Your version is on show; the notes’ is the hidden slide after it. Run \`oficina resolve\`, or edit yours and delete the hidden one.`,
      ...(places[id] ? { place: places[id] } : {}),
    }))
}

function editedFinding(deck: string): Finding {
  return {
    rule: 'merge/hand-edited',
    severity: 'error',
    message: `Unexpected deck \`${deck}\`, expected one that was last written by Oficina: what it was made from is not known`,
    fix: 'Run `oficina build --adopt` to take it as your version from now on, or `--force` to replace it; your file is kept beside it.',
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
