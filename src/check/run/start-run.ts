// Looks at the slides of decks whose facts are not kept, as tests of Playwright Test.
import type { Judgement } from '../../model/judgement.ts'
import type { Stage } from '../../stage/stage.ts'
import type { KnownFinding } from '../judge-findings.ts'
import { pruneFacts } from '../kept-facts.ts'
import type { Shard } from './job.ts'
import { type OpenTests, openTests } from './open-tests.ts'
import { type AboutDeck, type Looked, lookedAt, type SlideRun } from './slide-run.ts'
import { type KnownFacts, knownFacts, slidesOf, unknownOf } from './wanted-slides.ts'

export interface RunOptions {
  /** Looks again although nothing changed. */
  readonly isFresh?: boolean
  /** Slides looked at at once; as many as the machine has cores by default. */
  readonly workers?: number | undefined
  /** A slide with errors is looked at so many times more. */
  readonly retries?: number | undefined
  /** Keeps a trace of each slide with errors. */
  readonly isTraced?: boolean
  readonly shard?: Shard | undefined
  /** File in which the run leaves what it found, for merging. */
  readonly blob?: string | undefined
  /** What is an error, and which are known. */
  readonly judgement?: Judgement
  readonly baseline?: readonly KnownFinding[]
  /** What a slide may take, ms. */
  readonly slideMs?: number
}

/** Most slides take a hundredth of it; one that waits for what never comes, two thirds. */
const usualSlideMs = 60_000

/**
 * The tests are started when a slide must be opened, and wait until its deck is open: they get ready
 * while it is built.
 */
export async function startRun(
  decks: readonly AboutDeck[],
  options: RunOptions = {},
): Promise<SlideRun> {
  const { shard, isFresh = false, isTraced = false, retries = 0 } = options
  const all = decks.map((deck) => ({ name: deck.name, slides: slidesOf(deck) }))
  // Each shard must know all tests whatever it has kept, or they would be shared out differently; of
  // a slide that is kept, only its test knows whether a trace is wanted, or another look.
  const isAll = shard !== undefined || isTraced || retries > 0
  const known = new Map<string, KnownFacts>()
  for (const { name, slides } of isAll || isFresh ? [] : all)
    known.set(name, await knownFacts(slides))
  const wanted = all
    .map((deck) => unknownOf(deck, known.get(deck.name)))
    .filter(({ slides }) => slides.length > 0)
  const tests =
    wanted.length === 0
      ? undefined
      : await openTests(wanted, {
          isFresh,
          isTraced,
          isStrict: shard !== undefined || retries > 0,
          retries,
          shard,
          workers: options.workers,
          blob: options.blob,
          slideMs: options.slideMs ?? usualSlideMs,
          judgement: options.judgement ?? { rules: {}, ignore: [] },
          baseline: options.baseline ?? [],
        })
  const looks = new Map<string, Promise<Looked>>()
  const countOf = (name: string): number =>
    wanted.find((deck) => deck.name === name)?.slides.length ?? 0
  return {
    mustLook: isAll,
    async slidesOf(name) {
      if (tests && shard) return tests.planOf(name)
      return all.find((deck) => deck.name === name)?.slides.map(({ number }) => number) ?? []
    },
    look(stage, onOpen) {
      const { name } = stage
      const before = known.get(name) ?? new Map()
      const least = shard ? 0 : countOf(name)
      const looked =
        looks.get(name) ??
        (tests && countOf(name) > 0
          ? lookNow(stage, { tests, least, before, onOpen })
          : Promise.resolve(lookedAt([], { before, stage })))
      looks.set(name, looked)
      return looked
    },
    finish: async () => tests?.finish(),
    passOver: async (name) => tests?.tell(name, {}),
    close: async () => tests?.close(),
  }
}

interface LookOptions {
  readonly tests: OpenTests
  /** So many slides must have a test. */
  readonly least: number
  readonly before: KnownFacts
  readonly onOpen: ((slideCount: number) => void) | undefined
}

async function lookNow(
  stage: Stage,
  { tests, least, before, onOpen }: LookOptions,
): Promise<Looked> {
  const plan = await tests.planOf(stage.name, { least })
  if (plan.length === 0) return lookedAt([], { before, stage })
  onOpen?.(plan.length)
  await tests.tell(stage.name, { url: await stage.url(), endpoint: await stage.endpoint() })
  // Without the browser each test would fail: the stage says so.
  const onUnfinished = () => stage.page(async () => undefined)
  const ends = await tests.endsOf(stage.name, { onUnfinished })
  await pruneFacts()
  return lookedAt(ends, { before, stage })
}
