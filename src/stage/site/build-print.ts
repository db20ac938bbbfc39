// The list of slides with the slides in it: exports show them all, and one file is there sooner than
// a hundred. No part of the site.
import { join } from 'node:path'
import { loadRolldown, type Plugin } from './vite.ts'

const DECK = /^#deck\/(.+)$/

/** Beside the site's own page, for its server alone: the page of which exports are made. */
export const printPage = 'print.html'
/** As deep as the site's files, whose neighbours it takes for its own. */
export const printScript = 'assets/print.js'

/**
 * Bundles into `printDir`.
 * @param files The site's, by the names that `#deck/` has before it.
 * @param whole Names of those that need no other file of the deck; the others stay outside.
 */
export async function buildPrint(
  files: Readonly<Record<string, string>>,
  { whole, outDir, printDir }: { whole: ReadonlySet<string>; outDir: string; printDir: string },
): Promise<void> {
  const plugin: Plugin = {
    name: 'oficina:print',
    resolveId(id: string) {
      const name = DECK.exec(id)?.[1] ?? ''
      if (whole.has(name)) return join(outDir, files[name] ?? '')
      return id.startsWith('#') ? { id, external: true } : null
    },
  }
  const { rolldown } = await loadRolldown()
  const bundle = await rolldown({
    input: join(outDir, files['slides'] ?? ''),
    preserveEntrySignatures: 'strict',
    plugins: [plugin],
    logLevel: 'silent',
  })
  await bundle.write({ file: join(printDir, printScript), codeSplitting: false })
  await bundle.close()
}
