// What happened to one slide, for `explain`: the presenter's edits, the last runs, what is still open.
import type { SlideHistory, SlideRun, Step } from '../merge/slide-history.ts'
import { changeWords, conflictLines } from './change-lines.ts'
import { runWords } from './run-words.ts'
import { type Colours, coloursFor, slideDiff } from './word-diff.ts'

/** The words of each step, in colour where there is one. */
export function historyLines(
  { yours, runs, open }: SlideHistory,
  { color }: { color: boolean },
): string[] {
  const colours = coloursFor({ color })
  return [
    ...part('Your edits, over what the notes gave', diff(yours, colours)),
    ...part(
      'What the last builds did to it, newest first',
      runs.flatMap((run) => runLines(run, colours)),
    ),
    ...part(
      'Both changed it: yours is on show, the notes’ hidden; settle with `oficina resolve`',
      diff(open, colours),
    ),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function diff(step: Step | undefined, colours: Colours): string[] {
  return step ? slideDiff(step.before, step.after, colours) : []
}

function runLines({ change, step, ...run }: SlideRun, colours: Colours): string[] {
  const isTold = change && run.did !== 'resolved'
  const what = isTold ? changeWords(change) : runWords(run)
  const won = run.did === 'resolved' && change ? `: ${changeWords(change)}` : ''
  // All of it was new.
  if (run.did === 'create') return [`  ${run.number}  ${what}`]
  return [
    `  ${run.number}  ${what}${won}`,
    ...(change ? conflictLines(change) : []),
    ...diff(step, colours).map((line) => `    ${line}`),
  ]
}
