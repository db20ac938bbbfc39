// Puts a deck's slides into the client: the CSS that both need, and the page.
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentKey, keepFile, readKept } from '../kept.ts'
import { printPage, printScript } from './build-print.ts'
import type { BuiltSlides } from './build-slides.ts'
import { type ClientAbout, clientFiles, readAbout } from './client-about.ts'
import { clientEntries } from './shared-modules.ts'
import { preloadTags, sitePage } from './site-page.ts'
import type { SlidevOf, Utilities } from './slidev-of.ts'
import { fillMarks, utilityLayers, type UtilityLayers } from './utility-css.ts'

/** For web servers that lead unknown addresses to the deck; as Slidev writes it. */
const redirects = './*    ./index.html   200\n'

/** Completes the site in `outDir`, where the client's files and the slides are. */
export async function finishSite(
  { options, utilities }: SlidevOf,
  given: { slides: BuiltSlides; clientDir: string; outDir: string; printDir: string },
): Promise<void> {
  const { slides, clientDir, outDir, printDir } = given
  const client = await readAbout(clientDir)
  const filesDir = join(clientDir, clientFiles)
  const layers = await layersFor(slides.tokens, { client, clientDir, utilities })
  for (const name of client.styles) {
    const css = await readFile(join(filesDir, name), 'utf8')
    await writeFile(join(outDir, name), fillMarks(css, layers))
  }
  const { head } = client
  const imports = {
    ...Object.fromEntries(
      Object.entries(slides.files).map(([part, file]) => [`#deck/${part}`, `./${file}`]),
    ),
    ...Object.fromEntries(
      clientEntries.map((entry) => [`#client/${entry}`, `./${client.entries[entry]}`]),
    ),
  }
  const html = options.utils.indexHtml
  await writeFile(join(outDir, 'index.html'), sitePage(html, { head, imports }))
  const ofDeck = [slides.files['configs'], slides.files['titles']].filter(
    (file) => file !== undefined,
  )
  const forPrint = {
    head: `${preloadTags([printScript, ...ofDeck, ...client.ofPrint])}\n${head}`,
    imports: { ...imports, '#deck/slides': `./${printScript}` },
  }
  await writeFile(join(printDir, printPage), sitePage(html, forPrint))
  await copyFile(join(outDir, 'index.html'), join(outDir, '404.html'))
  await writeFile(join(outDir, '_redirects'), redirects)
}

/** Most decks use no utility class that the client has not: then its own CSS is all there is to it. */
async function layersFor(
  tokens: ReadonlySet<string>,
  given: { client: ClientAbout; clientDir: string; utilities: Utilities },
): Promise<UtilityLayers> {
  const { client, clientDir, utilities } = given
  const has = new Set(client.tokens)
  const added = [...tokens].filter((token) => !has.has(token)).sort()
  if (added.length === 0) return client.layers
  const path = join(clientDir, `utilities-${contentKey(...added)}.json`)
  const kept = await readKept(path)
  if (kept !== undefined) return JSON.parse(kept) as UtilityLayers
  const { layers } = await utilityLayers(utilities, {
    tokens: [...client.tokens, ...added],
    layers: Object.keys(client.layers),
  })
  await keepFile(path, JSON.stringify(layers))
  return layers
}
