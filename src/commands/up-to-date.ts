// Whether a deck needs no build: asked before anything heavy is loaded.
import type { DeckPaths } from '../merge/store.ts'
import { deckPaths } from '../merge/store.ts'
import type { Outcome } from '../report/outcome.ts'
import { inputMarks } from '../stamp/input-marks.ts'
import { readStamp, writeStamp } from '../stamp/stamp.ts'
import { folderOfNotes } from './folder-of-notes.ts'
import { type CommandContext, nameOf } from './workshop.ts'

export interface UpToDate {
  readonly name: string
  /** What the build would say; nothing when it must be made. */
  readonly outcome?: Outcome
  /** Keeps what the next build will say, unless something changed since we looked. */
  readonly keep: (next: Settled) => Promise<void>
}

/** A deck as a build left it. */
export interface Settled {
  readonly paths: DeckPaths
  readonly deck: string
  readonly base: string
  readonly pictures: readonly (readonly [path: string, byteLength: number])[]
  readonly outcome: Outcome
}

export async function upToDate(path: string, context: CommandContext): Promise<UpToDate> {
  const { config, cwd } = context
  const name = nameOf(path)
  const marksNow = async () => {
    try {
      const rootDir = await folderOfNotes(path, config)
      return await inputMarks(path, { config, cwd, rootDir })
    } catch {
      // Missing notes and the like: the build says it better.
      return undefined
    }
  }
  const marks = await marksNow()
  const outcome = marks && (await readStamp(deckPaths(config.slidesDir, name), marks.text))
  return {
    name,
    ...(outcome ? { outcome } : {}),
    keep: async ({ paths, ...settled }) => {
      if (!marks?.isSettled || (await marksNow())?.text !== marks.text) return
      await writeStamp(paths, marks.text, settled)
    },
  }
}
