// Makes the site of a deck: its slides are compiled and put into a client that is built once.
import { join } from 'node:path'
import type { Look } from '../../theme/look.ts'
import { cacheDir } from '../cache-dir.ts'
import { prune } from '../kept.ts'
import { ownHash } from '../own-hash.ts'
import { entryFile } from '../slidev/lay-out-stage.ts'
import { openTempDir, type TempDir } from '../temp-dir.ts'
import { clientFiles } from './client-about.ts'
import { clientOf, type ClientOf } from './client-of.ts'
import { copyInto } from './copy-into.ts'
import { type Builder, openBuilder } from './open-builder.ts'
import { readyClient } from './ready-client.ts'
import type { Answer } from './task.ts'

/** Compiled slides are small; this many are kept. */
const keptSlides = 5000

async function copyClient(
  client: ClientOf,
  { look, outDir }: { look: Look | undefined; outDir: string },
): Promise<Answer> {
  const answer = await readyClient(client, { look })
  if (answer.problem === undefined) await copyInto(outDir, join(client.dir, clientFiles))
  return answer
}

export interface SiteMaker {
  /** Starts loading Slidev, which takes longer than to find out what is to be built. */
  readonly wake: () => void
  /** The folder for the stage; the site comes to be in its folder `site`, what only exports need in `print`. */
  readonly dir: () => Promise<string>
  /** Makes it, once the stage is laid out; a problem is why that takes Slidev's own build. */
  readonly make: (deck: {
    readonly text: string
    readonly figures: Readonly<Record<string, string>>
  }) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Nothing is started before it is needed, or woken. */
export function lazySiteMaker({ look }: { look?: Look | undefined }): SiteMaker {
  let opened: Promise<{ aside: TempDir; builder: Builder }> | undefined
  let ready: Promise<Answer> | undefined
  const open = async (): Promise<{ aside: TempDir; builder: Builder }> => {
    const aside = await openTempDir('stage')
    return { aside, builder: openBuilder(aside.path) }
  }
  return {
    wake() {
      opened ??= open()
      opened.catch(() => undefined)
    },
    async dir() {
      opened ??= open()
      return (await opened).aside.path
    },
    async make({ text, figures }) {
      opened ??= open()
      const { aside, builder } = await opened
      const client = clientOf(text, { look })
      const dir = aside.path
      const [outDir, printDir] = [join(dir, 'site'), join(dir, 'print')]
      // Its files are copied while the slides are compiled.
      ready = copyClient(client, { look, outDir })
      ready.catch(() => undefined)
      const keptDir = join(cacheDir(), 'slides')
      const hash = ownHash()
      const task = { dir, entry: entryFile, outDir, printDir, keptDir, ownHash: hash, figures }
      const compiled = await builder.perform({ kind: 'slides', ...task })
      const found = await ready
      const failed = [compiled, found].find(({ problem }) => problem !== undefined)
      if (failed) return failed
      await prune(keptDir, { keep: keptSlides })
      return builder.perform({ kind: 'finish', clientDir: client.dir, outDir, printDir })
    },
    async close() {
      const [made] = await Promise.allSettled([opened, ready])
      if (made.status !== 'fulfilled' || !made.value) return
      const { builder, aside } = made.value
      // One that has built has something to keep; nobody waits for it, but we do not end before it.
      const ended = ready === undefined ? builder.close() : builder.dismiss()
      void ended.then(aside.close)
    },
  }
}
