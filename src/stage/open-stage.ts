// Puts a deck on stage: built once, kept by content, with a server and a browser when asked for.
import { basename, dirname, extname, join } from 'node:path'
import { openBrowser, type OpenBrowser } from './browser/open-browser.ts'
import { cacheDir } from './cache-dir.ts'
import { drawDiagrams } from './diagram/draw-diagrams.ts'
import { contentKey, isKept, keepFile, keepFolder, prune, touch } from './kept.ts'
import { ownHash } from './own-hash.ts'
import { serve, type Server } from './serve.ts'
import { entryFile, figuresOf, layOutStage } from './slidev/lay-out-stage.ts'
import { runSlidev } from './slidev/run-slidev.ts'
import { slidevProblem } from './slidev/slidev-problem.ts'
import { stageDeck, type StagedDeck } from './slidev/stage-deck.ts'
import { printPage } from './site/build-print.ts'
import { lazySiteMaker, type SiteMaker } from './site/make-site.ts'
import type { DeckText, Stage, Staged, StageOptions } from './stage.ts'
import type { Finding } from '../model/finding.ts'
import { lookCss } from '../theme/look-css.ts'

/** This many built decks are kept, the most recently used. */
const keptBuilds = 20
/** This many empty files say which decks have been built. */
const keptNames = 200

/**
 * Opens the stage of a deck, building its site when none is kept for the same content.
 * Findings: `stage/frontmatter`, `stage/image`, `diagram/syntax`, `stage/slidev` (errors: no stage);
 * `stage/key` (warning).
 * @throws CannotRun when a diagram needs a browser and there is none.
 */
export async function openStage(deck: DeckText, options: StageOptions): Promise<Staged> {
  const settingKey = settingKeyOf(options)
  const seen = join(cacheDir(), 'seen', contentKey(settingKey, deck.text))
  const maker = lazySiteMaker({ look: options.look })
  const isSeen = await isKept(seen)
  // Slidev takes its time: it is told to get ready before it is certain that there is work for it.
  if (!isSeen) maker.wake()
  try {
    const opened = await openWith(maker, { deck, settingKey, options })
    if (opened.stage && !isSeen) {
      await keepFile(seen, '')
      await prune(dirname(seen), { keep: keptNames })
    }
    return opened
  } finally {
    await maker.close()
  }
}

async function openWith(
  maker: SiteMaker,
  given: { deck: DeckText; settingKey: string; options: StageOptions },
): Promise<Staged> {
  const { deck, settingKey, options } = given
  const staged = await stageDeck(deck, { footer: options.look?.footer })
  if (hasError(staged.findings)) return { findings: staged.findings, slides: staged.slides }
  const images = staged.images.map(({ name }) => name)
  const key = contentKey(settingKey, staged.text, ...images)
  const keptDir = join(cacheDir(), 'built', key)
  const siteDir = join(keptDir, 'site')
  const printDir = join(keptDir, 'print')
  const means = lazyMeans({ siteDir, printDir }, options)
  if (await isKept(siteDir)) await touch(keptDir)
  else {
    const findings = await build(staged, { keptDir, means, maker, options })
    if (hasError(findings)) {
      await means.close()
      return { findings: [...staged.findings, ...findings], slides: staged.slides }
    }
  }
  const { title, lang, author, start, slides } = staged
  const name = nameOf(deck)
  const said = { ...(author ? { author } : {}), ...(start ? { start } : {}) }
  const about = { name, key, title, lang, ...said, slides }
  const { url, printUrl, page, endpoint, close } = means
  const source = staged.text
  return {
    stage: { ...about, source, settingKey, siteDir, keptDir, url, printUrl, page, endpoint, close },
    findings: staged.findings,
    slides,
  }
}

/** What is known of a deck before it is built; nothing when it cannot be. */
export async function aboutDeck(
  deck: DeckText,
  options: Pick<StageOptions, 'look' | 'components'>,
): Promise<Pick<Stage, 'name' | 'source' | 'settingKey' | 'slides'> | undefined> {
  const { findings, text: source, slides } = await stageDeck(deck, { footer: options.look?.footer })
  if (hasError(findings)) return undefined
  return { name: nameOf(deck), source, settingKey: settingKeyOf(options), slides }
}

/** Of all that decides how a slide looks but its source. */
function settingKeyOf({
  look = {},
  components = [],
}: Pick<StageOptions, 'look' | 'components'>): string {
  const own = components.map(({ name, hash }) => `${name} ${hash}`)
  return contentKey(ownHash(), lookCss(look), ...own)
}

function nameOf({ file }: DeckText): string {
  return basename(file, extname(file))
}

/** Draws the diagrams and makes the site, aside; the result is renamed to its place. */
async function build(
  deck: StagedDeck,
  context: { keptDir: string; means: Means; maker: SiteMaker; options: StageOptions },
): Promise<readonly Finding[]> {
  const { keptDir, means, maker, options } = context
  const { say, look, components } = options
  const { drawings, findings } = await drawDiagrams(deck.fences, { ...options, page: means.page })
  if (hasError(findings)) return findings
  const count = deck.slides.length
  say?.(count === 1 ? 'building 1 slide' : `building ${count} slides`)
  const dir = await maker.dir()
  await layOutStage(dir, { deck, drawings, look, components })
  const making = maker.make({ text: deck.text, figures: figuresOf(drawings) })
  // Whoever builds wants to look at the result: the browser gets up meanwhile.
  means.wake()
  options.meanwhile?.()
  const { problem } = await making
  const site = join(dir, 'site')
  if (problem !== undefined) {
    // What goes beyond our way, or is wrong: Slidev's own build can do more, and says what it cannot.
    const run = runSlidev(['build', entryFile, '--base', './', '--out', 'site'], { dir })
    const { code, output } = await run.ended
    if (code !== 0 || !(await isKept(join(site, 'index.html')))) {
      return [slidevProblem(output, { dir })]
    }
  }
  // The site comes last: with it the build is whole.
  if (problem === undefined) await keepFolder(join(dir, 'print'), join(keptDir, 'print'))
  await keepFolder(site, join(keptDir, 'site'))
  await prune(dirname(keptDir), { keep: keptBuilds })
  return []
}

interface Means {
  readonly url: () => Promise<string>
  readonly printUrl: () => Promise<string>
  readonly page: OpenBrowser['page']
  readonly endpoint: OpenBrowser['endpoint']
  /** Starts the browser before it is needed; when it cannot be, `page` tells. */
  readonly wake: () => void
  readonly close: () => Promise<void>
}

/** Server and browser, each started when it is first needed. */
function lazyMeans(
  { siteDir, printDir }: { siteDir: string; printDir: string },
  options: StageOptions,
): Means {
  let server: Promise<Server> | undefined
  let browser: Promise<OpenBrowser> | undefined
  const url = async (): Promise<string> => {
    server ??= serve(siteDir, { beside: printDir })
    return (await server).url
  }
  return {
    url,
    async printUrl() {
      return (await isKept(join(printDir, printPage))) ? `${await url()}${printPage}` : url()
    },
    async page(use) {
      browser ??= openBrowser(options)
      return (await browser).page(use)
    },
    async endpoint() {
      browser ??= openBrowser(options)
      return (await browser).endpoint()
    },
    wake() {
      browser ??= openBrowser(options)
      browser.catch(() => undefined)
    },
    async close() {
      const opened = await Promise.allSettled([browser, server])
      for (const result of opened) {
        if (result.status === 'fulfilled') await result.value?.close()
      }
    },
  }
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}
