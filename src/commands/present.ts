// `oficina present`: the deck in a browser, following the notes: save them, the slide changes.
import { relative } from 'node:path'
import { findingText } from '../report/terminal.ts'
import { CannotRun, refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import type { Outcome } from '../report/outcome.ts'
import { readText } from '../merge/store.ts'
import { swap } from '../merge/swap.ts'
import { readComponents } from '../read/read-components.ts'
import { build } from './build.ts'
import { madeOf } from './made-of.ts'
import { paint } from '../paint/paint.ts'
import { type CommandContext, decksOf, notesOf } from './workshop.ts'

const defaultPort = 3030
/** Editors save in several steps; we look once they are done. */
const settleMs = 40

export interface PresentOptions {
  readonly port?: string
  /** With Slidev's side editor; what it saves goes into the deck. */
  readonly editor?: boolean
}

/**
 * Presents one deck until interrupted.
 * @throws CannotRun `present/which`, `present/port`, `present/port-taken`.
 */
export async function present(
  targets: readonly string[],
  options: PresentOptions,
  context: CommandContext,
): Promise<Outcome> {
  const port = portOf(options.port)
  const { notes, deckName } = await pick(targets, context)
  const { say, done } = context.progress
  const tell = (findings: readonly Finding[]): void =>
    findings.forEach((finding) => say(findingText(finding, { color: false })))
  const rebuild = followed(context)
  if (notes) tell((await rebuild(notes)).findings)
  const [deck] = await decksOf([deckName], context)
  if (!deck) throw new RangeError('decksOf gives one deck for one name')
  const { present: presentDeck } = await import('../stage/present.ts')
  const { browserPath, look } = context.config
  const shown = await presentDeck(
    { file: deck.paths.deck, text: deck.text },
    {
      port,
      ...(browserPath ? { browserPath } : {}),
      ...(look ? { look } : {}),
      components: await readComponents(context.config),
      say,
      paint,
      ...(options.editor && { onEdit: (text) => keepEdit(deck.paths.deck, { text, say }) }),
    },
  )
  let ours: string | undefined
  const watch = await watchFiles([...(notes ? [notes] : []), deck.paths.deck], async (changed) => {
    try {
      const isOfNotes = changed !== deck.paths.deck
      if (notes && isOfNotes) {
        const { findings, isHeld } = await rebuild(notes)
        tell(findings)
        if (isHeld) return say('The last good deck stays on show')
      }
      const text = await readText(deck.paths.deck)
      // The watcher tells of what we wrote ourselves, too: it is on screen.
      if (text === undefined || (!isOfNotes && text === ours)) return
      if (isOfNotes) ours = text
      tell(await shown.update(text))
      say(`Updated from ${relative(context.cwd, changed)}`)
    } catch (error) {
      // A slip in the notes keeps the last good deck on screen.
      if (!(error instanceof CannotRun)) throw error
      tell([error.finding])
    }
  })
  // Not before somebody listens: a save in that moment would be missed.
  done()
  say(`Slides:    ${shown.url}`)
  say(`Presenter: ${shown.url}#/presenter`)
  say('Save the notes or the deck and the slide changes. Ctrl-C ends.')
  try {
    if (notes) await watch.after(() => makeOnce(notes, context))
    await shown.ended
  } finally {
    await watch.close()
    await shown.close()
  }
  return { findings: [], lines: [], data: { deck: deckName } }
}

/** Notes that were up to date, or large, were not made in this thread yet: the first save would wait for it. */
async function makeOnce(notes: string, context: CommandContext): Promise<void> {
  try {
    await madeOf(notes, context)
  } catch (error) {
    // Saved with a slip since: the watcher tells.
    if (!(error instanceof CannotRun)) throw error
  }
}

/** Half of something was saved: the next save has the rest. */
const slips = new Set([
  'parse/frontmatter-syntax',
  'parse/open-fence',
  'parse/open-comment',
  'diagram/syntax',
  'math/syntax',
])

/** Builds notes again and again; a slip that was not there before leaves the deck as it is. */
function followed(
  context: CommandContext,
): (notes: string) => Promise<{ findings: readonly Finding[]; isHeld: boolean }> {
  let known: ReadonlySet<string> | undefined
  return async (notes) => {
    let isHeld = false
    const holds = (findings: readonly Finding[]): boolean => {
      const found = slipsIn(findings)
      isHeld = known !== undefined && [...found].some((slip) => !known?.has(slip))
      if (!isHeld) known = found
      return isHeld
    }
    const { findings } = await build([notes], { holds }, context)
    // Nothing was made: the deck was up to date.
    known ??= slipsIn(findings)
    return { findings, isHeld }
  }
}

function slipsIn(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.filter(({ rule }) => slips.has(rule)).map(({ rule, message }) => `${rule} ${message}`),
  )
}

/** Writes what the side editor saved, unless another program saved the deck in that moment. */
async function keepEdit(
  path: string,
  { text, say }: { text: string; say: (words: string) => void },
): Promise<void> {
  const isKept = await swap(path, { text, expected: await readText(path) })
  say(
    isKept ? 'Saved from the side editor' : 'The deck changed meanwhile: save again in the editor',
  )
}

/** Notes to follow and the deck they make; a deck without notes is presented as it is. */
async function pick(
  targets: readonly string[],
  context: CommandContext,
): Promise<{ notes?: string; deckName: string }> {
  const { nameOf } = await import('./workshop.ts')
  try {
    const notes = await notesOf(targets, context)
    const [first] = notes
    if (first === undefined || notes.length > 1) {
      refuse({
        rule: 'present/which',
        message: `Unexpected ${notes.length} decks, expected the name of one to present`,
        fix: `Name one: ${notes.map((path) => `\`oficina present ${nameOf(path)}\``).join(' or ')}.`,
      })
    }
    return { notes: first, deckName: nameOf(first) }
  } catch (error) {
    if (!(error instanceof CannotRun) || error.finding.rule === 'present/which') throw error
    const decks = await decksOf(targets, context).catch(() => [])
    const [only] = decks
    if (!only || decks.length > 1) throw error
    return { deckName: only.name }
  }
}

interface Watch {
  readonly close: () => Promise<void>
  /** Does something once the changes so far are dealt with; those that come meanwhile wait. */
  readonly after: (work: () => Promise<void>) => Promise<void>
}

async function watchFiles(
  files: readonly string[],
  onChange: (file: string) => Promise<void>,
): Promise<Watch> {
  const { watch } = await import('chokidar')
  const watcher = watch([...files], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settleMs, pollInterval: 10 },
  })
  let last = Promise.resolve()
  watcher.on('all', (_, path) => {
    last = last.then(() => onChange(path))
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return {
    close: () => watcher.close(),
    after: (work) => (last = last.then(work)),
  }
}

function portOf(word: string | undefined): number {
  const port = word === undefined ? defaultPort : Number(word)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  return refuse({
    rule: 'present/port',
    message: `Unexpected port \`${word}\`, expected a number from 1 to 65535`,
    fix: `Leave \`--port\` out for ${defaultPort}, or name another, such as \`--port 3031\`.`,
  })
}
