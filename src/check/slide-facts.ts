// The facts of every slide: kept by content, so that only slides that changed are opened again.
import { join } from 'node:path'
import { cacheDir } from '../stage/cache-dir.ts'
import { keepFile, prune, readKept } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import type { SlideFacts } from './look-at-slides.ts'
import { slideKeys } from './slide-keys.ts'

/** Facts are small; those of this many slides are kept. */
const keptFacts = 10_000

export interface FactsOptions {
  /** Looks again although nothing changed. */
  readonly fresh?: boolean
  /** Told how many slides are opened, when any is. */
  readonly onOpen?: (slideCount: number) => void
  /** Only these slides, 1-based. */
  readonly only?: readonly number[]
}

/**
 * Facts by slide number; findings in them say the number that the slide has now.
 * @throws CannotRun when a slide must be opened and there is no browser.
 */
export async function slideFacts(
  stage: Stage,
  options: FactsOptions = {},
): Promise<ReadonlyMap<number, SlideFacts>> {
  const dir = join(cacheDir(), 'checked')
  const wanted = new Set(options.only ?? stage.slides.map(({ number }) => number))
  const paths = new Map(
    slideKeys(stage)
      .map((key, index) => [index + 1, join(dir, `${key}.json`)] as const)
      .filter(([number]) => wanted.has(number)),
  )
  const kept = options.fresh ? new Map<number, SlideFacts>() : await readFacts(paths)
  const numbers = [...paths.keys()].filter((number) => !kept.has(number))
  if (numbers.length === 0) return kept
  options.onOpen?.(numbers.length)
  const { lookAllWays } = await import('./look-all-ways.ts')
  const seen = await lookAllWays(stage, numbers)
  // Two slides may be the same.
  const byPath = new Map([...seen].map(([number, facts]) => [paths.get(number) ?? '', facts]))
  await Promise.all([...byPath].map(([path, facts]) => keepFile(path, JSON.stringify(facts))))
  await prune(dir, { keep: keptFacts })
  return new Map([...kept, ...seen])
}

async function readFacts(paths: ReadonlyMap<number, string>): Promise<Map<number, SlideFacts>> {
  const read = await Promise.all(
    [...paths].map(async ([slideNumber, path]) => {
      const text = await readKept(path)
      if (text === undefined) return []
      const facts = JSON.parse(text) as SlideFacts
      const findings = facts.findings.map((finding) => ({ ...finding, slideNumber }))
      return [[slideNumber, { ...facts, findings }] as const]
    }),
  )
  return new Map(read.flat())
}
