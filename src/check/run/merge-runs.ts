// What shards found on their machines, as if one run had found it here.
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '../../model/cannot-run.ts'
import { openTempDir } from '../../stage/temp-dir.ts'
import { runTests } from './run-tests.ts'
import { type AboutDeck, lookedAt, type SlideRun } from './slide-run.ts'
import type { SlideEnd } from './told.ts'
import { slidesOf } from './wanted-slides.ts'

/**
 * @param folder of the blobs that shards left.
 * @throws CannotRun `check/merge` when slides are missing there, or are others.
 */
export async function mergeRuns(decks: readonly AboutDeck[], folder: string): Promise<SlideRun> {
  const dir = await openTempDir('merge')
  try {
    const ends = await readBlobs(folder, dir.path)
    const byDeck = new Map(decks.map((deck) => [deck.name, endsOf(deck, { ends, folder })]))
    return {
      mustLook: true,
      slidesOf: async (name) => (byDeck.get(name) ?? []).map(({ number }) => number),
      async look(stage) {
        const own = byDeck.get(stage.name) ?? []
        // That the deck cannot be built here either is told before anybody looks.
        const skipped = own.find(({ isSkipped }) => isSkipped)
        if (skipped) refuseFolder(folder, `no look at ${nameOf(skipped)}, not built there`)
        return lookedAt(own, { before: new Map(), stage })
      },
      finish: async () => undefined,
      passOver: async () => undefined,
      close: dir.close,
    }
  } catch (error) {
    await dir.close()
    throw error
  }
}

/** The last end of each slide in the blobs; they are copied, since merging writes beside them. */
async function readBlobs(folder: string, dir: string): Promise<readonly SlideEnd[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.zip'))
  if (names.length === 0) refuseFolder(folder, 'no blobs')
  const blobs = join(dir, 'blobs')
  await mkdir(blobs)
  for (const name of names) await copyFile(join(folder, name), join(blobs, name))
  const ends: SlideEnd[] = []
  const said: string[] = []
  const run = await runTests(['merge-reports', blobs], {
    job: {
      decks: [],
      dir,
      isFresh: false,
      isStrict: false,
      isTraced: false,
      workers: 1,
      retries: 0,
      slideMs: 0,
      judgement: { rules: {}, ignore: [] },
      baseline: [],
    },
    hear(told) {
      if (told.kind === 'end') ends.push(told.slide)
      if (told.kind === 'failure') said.push(told.words)
    },
  })
  await run.ended
  if (ends.length === 0) refuseFolder(folder, said[0]?.split('\n')[0] || 'no slides')
  return ends
}

function endsOf(
  deck: AboutDeck,
  { ends, folder }: { readonly ends: readonly SlideEnd[]; readonly folder: string },
): readonly SlideEnd[] {
  const own = new Map(ends.filter((end) => end.deck === deck.name).map((end) => [end.number, end]))
  return slidesOf(deck).map(({ number, key }) => {
    const end = own.get(number)
    if (!end) return refuseFolder(folder, `none of ${nameOf({ deck: deck.name, number })}`)
    if (end.key !== key) refuseFolder(folder, `another ${nameOf(end)}`)
    return end
  })
}

function nameOf({ deck, number }: Pick<SlideEnd, 'deck' | 'number'>): string {
  return `slide ${number} of \`${deck}\``
}

function refuseFolder(folder: string, what: string): never {
  return refuse({
    rule: 'check/merge',
    message: `Unexpected folder \`${folder}\`, expected what all shards left of these decks: ${what}`,
    fix: 'Put the files of all `oficina check --shard` runs there, made of the same decks by the same Oficina.',
  })
}
