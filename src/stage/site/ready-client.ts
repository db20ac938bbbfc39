// Finds the client of a look, takes the one that came with the package, or has it built.
import { cp } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Look } from '../../theme/look.ts'
import { isKept, keepFolder, prune, touch } from '../kept.ts'
import { entryFile, layOutStage } from '../slidev/lay-out-stage.ts'
import { stageDeck } from '../slidev/stage-deck.ts'
import { openTempDir } from '../temp-dir.ts'
import type { ClientOf } from './client-of.ts'
import { openBuilder } from './open-builder.ts'
import type { Answer } from './task.ts'

/** This many clients are kept: one for each look, with and without formulas. */
const keptClients = 8

/** Where the package has those of the theme's own look, by their keys; sources have none. */
export const shippedClients = fileURLToPath(new URL('../../clients', import.meta.url))

/**
 * Has the client in its place; a problem is why it could not be built.
 * @param options.shippedDir Where clients that came with the package are.
 */
export async function readyClient(
  client: ClientOf,
  { look, shippedDir = shippedClients }: { look?: Look | undefined; shippedDir?: string },
): Promise<Answer> {
  if (await isKept(client.dir)) {
    await touch(client.dir)
    return {}
  }
  const aside = await openTempDir('client')
  try {
    const outDir = join(aside.path, 'client')
    const shipped = join(shippedDir, basename(client.dir))
    // A copy: what decks add to a client is kept with it, and packages may be read-only.
    if (await isKept(shipped)) await cp(shipped, outDir, { recursive: true })
    else {
      const { problem } = await build(client, { dir: aside.path, outDir, look })
      if (problem !== undefined) return { problem }
    }
    await keepFolder(outDir, client.dir)
    await prune(dirname(client.dir), { keep: keptClients })
    return {}
  } finally {
    await aside.close()
  }
}

async function build(
  client: ClientOf,
  { dir, outDir, look }: { dir: string; outDir: string; look: Look | undefined },
): Promise<Answer> {
  const builder = openBuilder(dir)
  try {
    const deck = await stageDeck({ file: join(dir, 'oficina.md'), text: client.text })
    await layOutStage(dir, { deck, drawings: new Map(), look })
    return await builder.perform({ kind: 'client', dir, entry: entryFile, outDir })
  } finally {
    await builder.close()
  }
}
