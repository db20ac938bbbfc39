// Builds Slidev's client without a deck: pages, layouts, components and styles, once for every deck.
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { clientFiles, writeAbout } from './client-about.ts'
import { deckEntries, type SharedModule } from './shared-modules.ts'
import { printFiles, type Made } from './print-files.ts'
import { clientTags } from './site-page.ts'
import type { SlidevOf } from './slidev-of.ts'
import { hasMarks, UTILITY_ID, utilityLayers, utilityMark } from './utility-css.ts'
import type { Plugin } from './vite.ts'
import { viteBuild } from './vite-build.ts'

const VIRTUAL = /^#slidev\//
/**
 * In the address of SVG, which every drawing says: `www.w3.org`. To UnoCSS it is a width, and a class that
 * the client has not means that the CSS of all is made anew.
 */
const inDrawings = ['w3'] as const

/** Builds into `outDir`, which is then ready for decks. */
export async function buildClient(slidev: SlidevOf, { outDir }: { outDir: string }): Promise<void> {
  const { dir, options, plugins, utilities, shared } = slidev
  const page = join(dir, 'index.html')
  const filesDir = join(outDir, clientFiles)
  const layers: string[] = []
  const entries: Record<string, string> = {}
  let ofPrint: readonly string[] = []
  const client: Plugin = {
    name: 'oficina:client',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(id: string) {
        if (id === page) return id
        if (id === 'oficina:early' || id === 'oficina:kit') return `\0${id}`
        const part = deckPart(id.replace(VIRTUAL, '/@slidev/'))
        return part === undefined ? null : { id: `#deck/${part}`, external: true }
      },
    },
    load: {
      order: 'pre',
      handler(id: string) {
        if (id === page) return options.utils.indexHtml
        if (id === '\0oficina:early') return reexports(shared, 'early')
        if (id === '\0oficina:kit') return reexports(shared, 'kit')
        const utility = UTILITY_ID.exec(id)
        if (!utility) return null
        layers.push(utility[1] ?? '__ALL__')
        return { code: utilityMark(utility[1]), map: null, moduleSideEffects: true }
      },
    },
    generateBundle(_: unknown, bundle: Readonly<Record<string, Made>>) {
      ofPrint = printFiles(bundle)
      for (const { type, fileName, name, isEntry } of Object.values(bundle)) {
        if (type === 'chunk' && isEntry && name !== undefined) entries[name] = fileName
      }
    },
  }
  const input = { index: page, vue: 'vue', early: 'oficina:early', kit: 'oficina:kit' }
  await viteBuild(slidev, {
    plugins: [client, ...plugins],
    build: { outDir: filesDir, rollupOptions: { input } },
  })
  const tokens = [...utilities.tokens, ...inDrawings]
  const made = await utilityLayers(utilities, { tokens, layers })
  const ownPage = join(filesDir, 'index.html')
  const head = clientTags(await readFile(ownPage, 'utf8'))
  await rm(ownPage)
  await writeAbout(outDir, {
    entries,
    head,
    ofPrint,
    styles: await marked(filesDir),
    tokens: made.matched,
    layers: made.layers,
  })
}

function deckPart(id: string): string | undefined {
  return Object.entries(deckEntries).find(([, module]) => module === id)?.[0]
}

function reexports(shared: readonly SharedModule[], wanted: SharedModule['entry']): string {
  return shared
    .filter(({ entry }) => entry === wanted)
    .map(({ file, name }) => `export * as ${name} from ${JSON.stringify(file)}`)
    .join('\n')
}

/** Style sheets that have places for utility CSS. */
async function marked(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true })
  const sheets = names.filter((name) => name.endsWith('.css')).sort()
  const texts = await Promise.all(sheets.map((name) => readFile(join(dir, name), 'utf8')))
  return sheets.filter((_, index) => hasMarks(texts[index] ?? ''))
}
