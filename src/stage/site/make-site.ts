// Makes the site of a deck: its slides are compiled and put into a client that is built once.
import { join } from 'node:path'
import type { Look } from '../../theme/look.ts'
import { cacheDir } from '../cache-dir.ts'
import { prune } from '../kept.ts'
import { ownHash } from '../own-hash.ts'
import { entryFile } from '../slidev/lay-out-stage.ts'
import { clientOf } from './client-of.ts'
import { openBuilder } from './open-builder.ts'
import { readyClient } from './ready-client.ts'
import type { Answer } from './task.ts'

/** Compiled slides are small; this many are kept. */
const keptSlides = 5000

export interface SiteMaker {
  /** Makes it, once the stage is laid out; a problem is why that takes Slidev's own build. */
  readonly make: (given: { figures: Readonly<Record<string, string>> }) => Promise<Answer>
  readonly close: () => Promise<void>
}

/**
 * Gets ready to make the site of the stage in `dir`, in its folder `site`, and in `print` what only
 * exports need.
 * @param deck The staged deck's text.
 */
export function openSiteMaker(
  dir: string,
  { deck, look }: { deck: string; look?: Look | undefined },
): SiteMaker {
  const client = clientOf(deck, { look })
  const ready = readyClient(client, { look })
  ready.catch(() => undefined)
  const builder = openBuilder(dir)
  const outDir = join(dir, 'site')
  const printDir = join(dir, 'print')
  const keptDir = join(cacheDir(), 'slides')
  return {
    async make({ figures }) {
      const entry = entryFile
      const hash = ownHash()
      const task = { dir, entry, outDir, printDir, keptDir, ownHash: hash, figures }
      const compiled = await builder.perform({ kind: 'slides', ...task })
      const found = await ready
      const failed = [compiled, found].find(({ problem }) => problem !== undefined)
      if (failed) return failed
      await prune(keptDir, { keep: keptSlides })
      return builder.perform({ kind: 'finish', clientDir: client.dir, outDir, printDir })
    },
    async close() {
      await builder.close()
      await ready.catch(() => undefined)
    },
  }
}
