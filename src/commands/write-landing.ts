// The front page beside the decks' exports, for a folder that is put on a web server as it is.
import { join, relative, sep } from 'node:path'
import type { Exported } from '../export/export-deck.ts'
import { readText, writeText } from '../merge/store.ts'

/** A deck that was exported. */
export interface ExportedDeck {
  readonly title: string
  readonly lang: string
  readonly exported: readonly Exported[]
}

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
  const listed = decks.flatMap(({ title, lang, exported }) => {
    const site = exported.find(({ format }) => format === 'site')
    if (!site) return []
    const files = exported
      .filter(({ format }) => format !== 'site' && format !== 'png')
      .map(({ path }) => ({ name: path.split(sep).at(-1) ?? '', href: address(path) }))
    return [{ title, lang, site: `${address(site.path)}/`, files }]
  })
  if (listed.length === 0) return undefined
  const { landing } = await import('../export/landing.ts')
  const text = landing(listed)
  const path = join(outDir, 'index.html')
  if ((await readText(path)) === text) return undefined
  await writeText(path, text)
  return path
}
