// How the slides are looked at: by how many, how often, which part; or what shards found, merged.
import { join, relative, resolve } from 'node:path'
import type { KnownFinding } from '../check/judge-findings.ts'
import type { Shard } from '../check/run/job.ts'
import type { AboutDeck, SlideRun } from '../check/run/slide-run.ts'
import { refuse } from '../model/cannot-run.ts'
import { aboutDeck } from './with-stage.ts'
import type { CommandContext, DeckFile } from './workshop.ts'

export interface RunFlags {
  /** Slides looked at at once. */
  readonly workers?: string
  /** How many times more a slide with errors is looked at. */
  readonly retries?: string
  /** Keeps a trace of each slide with errors. */
  readonly trace?: boolean
  /** “2/3”: the second third of all slides. */
  readonly shard?: string
  /** Folder of what shards left. */
  readonly merge?: string
  readonly updateBaseline?: boolean
}

/** What a run is told besides its flags. */
interface RunContext {
  readonly context: CommandContext
  readonly baseline: readonly KnownFinding[]
}

export interface CheckRun {
  readonly run: SlideRun
  readonly isShard: boolean
  /** Lines for stdout once the run is finished. */
  readonly lines: readonly string[]
}

/** @throws CannotRun `check/flag`, `check/merge`. */
export async function openRun(
  decks: readonly DeckFile[],
  flags: RunFlags,
  { context, baseline }: RunContext,
): Promise<CheckRun> {
  const { cwd, config } = context
  const workers = countOf('workers', flags, { least: 1 })
  const retries = countOf('retries', flags, { least: 0 })
  const shard = shardOf(flags.shard)
  if (shard) refuseBeside(flags)
  const known = await Promise.all(decks.map((deck) => aboutDeck(deck, context)))
  const about = known.filter((deck): deck is AboutDeck => deck !== undefined)
  if (flags.merge !== undefined) {
    const { mergeRuns } = await import('../check/run/merge-runs.ts')
    return { run: await mergeRuns(about, resolve(cwd, flags.merge)), isShard: false, lines: [] }
  }
  const { startRun } = await import('../check/run/start-run.ts')
  const name = shard && `shard-${shard.current}-of-${shard.total}.zip`
  const blob = name === undefined ? undefined : join(config.outDir, 'blobs', name)
  const run = await startRun(about, {
    ...(workers === undefined ? {} : { workers }),
    ...(retries === undefined ? {} : { retries }),
    ...(shard ? { shard } : {}),
    ...(blob === undefined ? {} : { blob }),
    isTraced: flags.trace === true,
    judgement: config.judgement,
    baseline,
  })
  const lines = blob === undefined ? [] : [`${relative(cwd, blob) || blob}: written`]
  return { run, isShard: shard !== undefined, lines }
}

const WHOLE_NUMBER = /^\d{1,3}$/

function countOf(
  flag: 'workers' | 'retries',
  flags: RunFlags,
  { least }: { readonly least: number },
): number | undefined {
  const word = flags[flag]
  if (word === undefined) return undefined
  if (WHOLE_NUMBER.test(word) && Number(word) >= least) return Number(word)
  return refuse({
    rule: 'check/flag',
    message: `Unexpected \`--${flag} ${word}\`, expected a whole number from ${least}`,
    fix: `Write it as in \`--${flag} 2\`.`,
  })
}

const SHARD = /^(?<current>\d{1,4})\/(?<total>\d{1,4})$/

function shardOf(word: string | undefined): Shard | undefined {
  if (word === undefined) return undefined
  const found = SHARD.exec(word)?.groups
  const [current, total] = [Number(found?.['current']), Number(found?.['total'])]
  if (current >= 1 && current <= total) return { current, total }
  return refuse({
    rule: 'check/flag',
    message: `Unexpected \`--shard ${word}\`, expected which part of how many`,
    fix: 'Write it as in `--shard 1/3`.',
  })
}

/** To compare pictures takes no tests. */
export function refuseBesideAgainst(flags: RunFlags): void {
  const { shard, merge, trace, retries, workers } = flags
  const [other] = Object.entries({ shard, merge, trace, retries, workers }).flatMap(
    ([flag, given]) => (given ? [flag] : []),
  )
  if (other === undefined) return
  refuse({
    rule: 'check/flag',
    message: `Unexpected \`--${other}\` beside \`--against\`, expected one of them`,
    fix: `Leave \`--${other}\` out: pictures are compared in one run.`,
  })
}

/** What is about all slides is for the run that merges. */
function refuseBeside({ merge, updateBaseline }: RunFlags): void {
  const other = [
    ...(merge === undefined ? [] : ['merge']),
    ...(updateBaseline ? ['update-baseline'] : []),
  ][0]
  if (other === undefined) return
  refuse({
    rule: 'check/flag',
    message: `Unexpected \`--shard\` beside \`--${other}\`, expected one of them`,
    fix: `Leave \`--shard\` out; what shards found is brought together by \`--merge\`.`,
  })
}
