// The front page beside the decks' exports, for a folder that is put on a web server as it is.
import { join, relative, sep } from 'node:path'
import type { Exported } from '../export/export-deck.ts'
import { localeOf } from '../locale/index.ts'
import { readText, writeText } from '../merge/store.ts'

/** A deck that was exported. */
export interface ExportedDeck {
  readonly title: string
  readonly lang: string
  readonly exported: readonly Exported[]
  /** Folder of the deck's exports. */
  readonly outDir: string
  /** True when every file was made of a deck without solutions. */
  readonly isOpen: boolean
}

/** Made of every slide there is. */
const ofAllSlides = new Set<Exported['format']>(['pdf', 'pptx'])
/** Not for participants, or no page to open. */
const unlisted = new Set<Exported['format']>(['site', 'png', 'webp', 'notes', 'guide'])

/**
 * Writes `index.html` into the exports folder when a site was among the formats.
 * @returns Its path when it is new.
 */
export async function writeLanding(
  decks: readonly ExportedDeck[],
  { outDir }: { outDir: string },
): Promise<string | undefined> {
  const address = (path: string): string =>
    relative(outDir, path).split(sep).map(encodeURIComponent).join('/')
  const listed = await Promise.all(
    decks
      .filter(({ exported }) => exported.some(({ format }) => format === 'site'))
      .map(async ({ title, lang, exported, outDir: folder, isOpen }) => {
        const files = exported
          .filter(({ format }) => !unlisted.has(format) && (isOpen || !ofAllSlides.has(format)))
          .map(({ path }) => ({ name: path.split(sep).at(-1) ?? '', href: address(path) }))
        const lab = join(folder, 'lab', 'index.html')
        const hasLab = (await readText(lab)) !== undefined
        const { title: name } = localeOf(lang).words.lab
        const guide = hasLab ? [{ name, href: address(lab) }] : []
        return {
          title,
          lang,
          site: `${address(join(folder, 'site'))}/`,
          files: [...guide, ...files],
        }
      }),
  )
  if (listed.length === 0) return undefined
  const { landing } = await import('../export/landing.ts')
  const text = landing(listed)
  const path = join(outDir, 'index.html')
  if ((await readText(path)) === text) return undefined
  await writeText(path, text)
  return path
}
