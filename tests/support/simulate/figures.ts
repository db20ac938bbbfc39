// Many simulated regenerations → the figures by which a merge is judged.
import type { Run, Verdict } from './run.ts'

export interface Figures {
  readonly runs: number
  /** Edits of each side that live, of all. */
  readonly presenterLive: Share
  readonly notesLive: Share
  /** The same, of those that nothing of the other side conflicts with. */
  readonly notesFreeLive: Share
  /** Runs without a true conflict in which one was told. */
  readonly falseConflicts: Share
  /** Runs with a true conflict in which none was told. */
  readonly unreported: Share
  /** Stricter: true conflicts, each, that were not told of their slide; told ones where there is none. */
  readonly untold: Share
  readonly noise: Share
  readonly broken: Share
  readonly lost: Share
}

export interface Share {
  readonly count: number
  readonly of: number
}

export function figures(runs: readonly Run[], of: (run: Run) => Verdict | undefined): Figures {
  const judged = runs.flatMap((run) => {
    const verdict = of(run)
    return verdict ? [{ ...verdict, clashes: run.clashes }] : []
  })
  const fates = judged.flatMap((one) => one.fates)
  const presenter = fates.filter(({ side }) => side === 'presenter')
  const notes = fates.filter(({ side }) => side === 'notes')
  const isLive = ({ isLive: live }: { isLive: boolean }): boolean => live
  const isFlagged = ({ isFlagged: flagged }: { isFlagged: boolean }): boolean => flagged
  return {
    runs: judged.length,
    presenterLive: share(presenter, isLive),
    notesLive: share(notes, isLive),
    notesFreeLive: share(
      notes.filter(({ clashes }) => !clashes),
      isLive,
    ),
    falseConflicts: share(
      judged.filter(({ clashes }) => !clashes),
      isFlagged,
    ),
    unreported: share(
      judged.filter(({ clashes }) => clashes),
      (one) => !one.isFlagged,
    ),
    untold: share(
      runs.flatMap(({ isTold }) => isTold),
      (isTold) => !isTold,
    ),
    noise: share(
      runs.flatMap(({ isTrue }) => isTrue),
      (isTrue) => !isTrue,
    ),
    broken: share(judged, ({ isBroken }) => isBroken),
    lost: share(judged, ({ lostWords }) => lostWords.length > 0),
  }
}

function share<One>(all: readonly One[], is: (one: One) => boolean): Share {
  return { count: all.filter(is).length, of: all.length }
}
