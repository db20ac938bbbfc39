// Presents a deck with Slidev's own server, which shows a change as it is saved.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { refuse, CannotRun } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import { openBrowser } from './browser/open-browser.ts'
import { cacheDir } from './cache-dir.ts'
import { drawDiagrams } from './diagram/draw-diagrams.ts'
import type { Drawing } from './diagram/fence.ts'
import { editedDeck } from './slidev/edited-deck.ts'
import { entryFile, layOutStage, updateStage } from './slidev/lay-out-stage.ts'
import { bundleDir } from './slidev/stage-files.ts'
import { runSlidev, type SlidevRun } from './slidev/run-slidev.ts'
import { slidevProblem } from './slidev/slidev-problem.ts'
import { stageDeck, type StagedDeck } from './slidev/stage-deck.ts'
import type { DeckText, StageOptions } from './stage.ts'

export interface PresentOptions extends StageOptions {
  readonly port: number
  /** Opens Slidev's side editor; gets the deck's new text after each edit in it. */
  readonly onEdit?: (text: string) => Promise<void>
}

export interface Presentation {
  /** `http://127.0.0.1:3030/`; the presenter's view is at `#/presenter`. */
  readonly url: string
  /** What the deck has, and does not stop the presentation. */
  readonly findings: readonly Finding[]
  /**
   * Shows a new text of the deck. When it has errors (`diagram/syntax`, `stage/frontmatter`,
   * `stage/image`), what is on screen stays and the errors are returned.
   */
  update(text: string): Promise<readonly Finding[]>
  /** Settles when the server ends: after `close`, or by itself, which is a `stage/slidev` error. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

const host = '127.0.0.1'
const startTimeoutMs = 60_000
const askEveryMs = 100

/**
 * Starts presenting; resolves when the server answers.
 * @throws CannotRun `present/port-taken` before anything is started; the deck's first error
 *   (`diagram/syntax`, `stage/frontmatter`, `stage/image`); `stage/slidev`.
 */
export async function present(deck: DeckText, options: PresentOptions): Promise<Presentation> {
  const { port, say } = options
  await claimPort(port)
  const prepared = await prepare(deck, options)
  const error = firstError(prepared.findings)
  if (error) throw new CannotRun(error)
  const dir = await emptyStage(port)
  const { look, components } = options
  const hasEditor = options.onEdit !== undefined
  await layOutStage(dir, { ...prepared, look, components, hasEditor })
  let shown = { text: deck.text, staged: prepared.deck }
  const editor =
    options.onEdit && (await followEditor(dir, { shown: () => shown, onEdit: options.onEdit }))
  say?.('starting the presentation')
  const run = runSlidev([entryFile, '--port', String(port), '--log', 'warn'], { dir })
  let isClosing = false
  const close = async (): Promise<void> => {
    isClosing = true
    await editor?.close()
    await run.close()
  }
  const url = `http://${host}:${port}/`
  const ended = run.ended.then(({ output }) => {
    if (!isClosing) throw new CannotRun(slidevProblem(output, { dir }))
  })
  // Who presents waits for it; until then a failure shows through the answer that does not come.
  ended.catch(() => undefined)
  await Promise.race([answer(url, run), ended.then(() => undefined)])
  return {
    url,
    findings: prepared.findings,
    ended,
    close,
    async update(text) {
      const next = await prepare({ ...deck, text }, options)
      if (!firstError(next.findings)) {
        shown = { text, staged: next.deck }
        await updateStage(dir, next)
      }
      return next.findings
    },
  }
}

/**
 * The stage of a port, which is ours alone while we have the port. It stays the same from one
 * presentation to the next, because Slidev's server keeps the packages it bundled there (8 s).
 */
async function emptyStage(port: number): Promise<string> {
  const dir = join(cacheDir(), 'present', String(port))
  await mkdir(dir, { recursive: true })
  for (const name of await readdir(dir)) {
    if (name !== bundleDir) await rm(join(dir, name), { recursive: true, force: true })
  }
  return dir
}

interface Prepared {
  readonly deck: StagedDeck
  readonly drawings: ReadonlyMap<string, Drawing>
  readonly findings: readonly Finding[]
}

/** The deck as it goes on stage, with its diagrams; a browser is started only for foreign ones. */
async function prepare(
  deck: DeckText,
  options: StageOptions & Pick<PresentOptions, 'onEdit'>,
): Promise<Prepared> {
  const hasEditor = options.onEdit !== undefined
  const staged = await stageDeck(deck, { footer: options.look?.footer, hasEditor })
  const { drawings, findings } = await drawDiagrams(staged.fences, {
    ...options,
    async page(use) {
      const browser = await openBrowser(options)
      try {
        return await browser.page(use)
      } finally {
        await browser.close()
      }
    },
  })
  return { deck: staged, drawings, findings: [...staged.findings, ...findings] }
}

interface Shown {
  /** The deck. */
  readonly text: string
  readonly staged: StagedDeck
}

/** Tells of what Slidev's editor writes into the staged copy; what we wrote there is no edit. */
async function followEditor(
  dir: string,
  { shown, onEdit }: { shown: () => Shown; onEdit: (text: string) => Promise<void> },
): Promise<{ close: () => Promise<void> }> {
  const { watch } = await import('chokidar')
  const path = join(dir, entryFile)
  const watcher = watch(path, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  })
  let last = Promise.resolve()
  watcher.on('change', () => {
    last = last.then(async () => {
      const { text, staged } = shown()
      const after = await readFile(path, 'utf8')
      const edited = editedDeck(text, { before: staged.text, after, urls: staged.urls })
      if (edited !== undefined) await onEdit(edited)
    })
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}

function firstError(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ severity }) => severity === 'error')
}

async function claimPort(port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, resolve)
  }).catch((error: NodeJS.ErrnoException) =>
    refuse(
      {
        rule: 'present/port-taken',
        message: `Unexpected port ${port} that cannot be used (${error.code ?? error.message}), expected a free one`,
        fix: `Choose another with \`--port ${port + 1}\`, or end the program that has it.`,
      },
      error,
    ),
  )
  await new Promise((resolve) => server.close(resolve))
}

/** Waits until the server answers. */
async function answer(url: string, run: SlidevRun): Promise<void> {
  const endMs = Date.now() + startTimeoutMs
  while (Date.now() < endMs) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, askEveryMs))
  }
  await run.close()
}
