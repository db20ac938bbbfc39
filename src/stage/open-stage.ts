// Puts a deck on stage: built once, kept by content, with a server and a browser when asked for.
import { basename, dirname, extname, join } from 'node:path'
import { openBrowser, type OpenBrowser } from './browser/open-browser.ts'
import { cacheDir } from './cache-dir.ts'
import { drawDiagrams } from './diagram/draw-diagrams.ts'
import { contentKey, isKept, keepFolder, prune, touch } from './kept.ts'
import { ownHash } from './own-hash.ts'
import { serve, type Server } from './serve.ts'
import { entryFile, figuresOf, layOutStage } from './slidev/lay-out-stage.ts'
import { runSlidev } from './slidev/run-slidev.ts'
import { slidevProblem } from './slidev/slidev-problem.ts'
import { stageDeck, type StagedDeck } from './slidev/stage-deck.ts'
import { printPage } from './site/build-print.ts'
import { openSiteMaker } from './site/make-site.ts'
import type { DeckText, Staged, StageOptions } from './stage.ts'
import type { Finding } from '../model/finding.ts'
import { lookCss } from '../theme/look-css.ts'
import { openTempDir } from './temp-dir.ts'

/** This many built decks are kept, the most recently used. */
const keptBuilds = 20

/**
 * Opens the stage of a deck, building its site when none is kept for the same content.
 * Findings: `stage/frontmatter`, `stage/image`, `diagram/syntax`, `stage/slidev` (errors: no stage);
 * `stage/key` (warning).
 * @throws CannotRun when a diagram needs a browser and there is none.
 */
export async function openStage(deck: DeckText, options: StageOptions): Promise<Staged> {
  const staged = await stageDeck(deck, { footer: options.look?.footer })
  if (hasError(staged.findings)) return { findings: staged.findings, slides: staged.slides }
  const images = staged.images.map(({ name }) => name)
  const own = (options.components ?? []).map(({ name, hash }) => `${name} ${hash}`)
  const settingKey = contentKey(ownHash(), lookCss(options.look ?? {}), ...own)
  const key = contentKey(settingKey, staged.text, ...images)
  const keptDir = join(cacheDir(), 'built', key)
  const siteDir = join(keptDir, 'site')
  const printDir = join(keptDir, 'print')
  const means = lazyMeans({ siteDir, printDir }, options)
  if (await isKept(siteDir)) await touch(keptDir)
  else {
    const findings = await build(staged, { keptDir, means, options })
    if (hasError(findings)) {
      await means.close()
      return { findings: [...staged.findings, ...findings], slides: staged.slides }
    }
  }
  const { title, lang, author, start, slides } = staged
  const name = basename(deck.file, extname(deck.file))
  const said = { ...(author ? { author } : {}), ...(start ? { start } : {}) }
  const about = { name, key, title, lang, ...said, slides }
  const { url, printUrl, page, close } = means
  return {
    stage: {
      ...about,
      source: staged.text,
      settingKey,
      siteDir,
      keptDir,
      url,
      printUrl,
      page,
      close,
    },
    findings: staged.findings,
    slides,
  }
}

/** Draws the diagrams and makes the site, aside; the result is renamed to its place. */
async function build(
  deck: StagedDeck,
  context: { keptDir: string; means: Means; options: StageOptions },
): Promise<readonly Finding[]> {
  const { keptDir, means, options } = context
  const { say, look, components } = options
  const aside = await openTempDir('stage')
  const maker = openSiteMaker(aside.path, { deck: deck.text, look })
  try {
    const { drawings, findings } = await drawDiagrams(deck.fences, { ...options, page: means.page })
    if (hasError(findings)) return findings
    say?.(`building ${deck.slides.length} slides`)
    // Whoever builds wants to look at the result: the browser gets up meanwhile.
    means.wake()
    await layOutStage(aside.path, { deck, drawings, look, components })
    const { problem } = await maker.make({ figures: figuresOf(drawings) })
    const site = join(aside.path, 'site')
    if (problem !== undefined) {
      // What goes beyond our way, or is wrong: Slidev's own build can do more, and says what it cannot.
      const run = runSlidev(['build', entryFile, '--base', './', '--out', 'site'], {
        dir: aside.path,
      })
      const { code, output } = await run.ended
      if (code !== 0 || !(await isKept(join(site, 'index.html')))) {
        return [slidevProblem(output, { dir: aside.path })]
      }
    }
    // The site comes last: with it the build is whole.
    if (problem === undefined) await keepFolder(join(aside.path, 'print'), join(keptDir, 'print'))
    await keepFolder(site, join(keptDir, 'site'))
    await prune(dirname(keptDir), { keep: keptBuilds })
    return []
  } finally {
    await maker.close()
    await aside.close()
  }
}

interface Means {
  readonly url: () => Promise<string>
  readonly printUrl: () => Promise<string>
  readonly page: OpenBrowser['page']
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
