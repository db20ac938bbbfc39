// The facts of slides that were looked at before, kept by what decides them.
import { join } from 'node:path'
import { cacheDir } from '../stage/cache-dir.ts'
import { prune, readKept } from '../stage/kept.ts'
import type { SlideFacts } from './look-at-slide.ts'

/** Facts are small; those of this many slides are kept. */
const keptSlides = 10_000

const folder = (): string => join(cacheDir(), 'checked')

/** @param key of `slide-keys.ts`. */
export function factsPath(key: string): string {
  return join(folder(), `${key}.json`)
}

/** Findings say the number that the slide has now; nothing when it was never looked at. */
export async function readFacts(
  path: string,
  { slideNumber }: { readonly slideNumber: number },
): Promise<SlideFacts | undefined> {
  const text = await readKept(path)
  return text === undefined ? undefined : withNumber(JSON.parse(text) as SlideFacts, slideNumber)
}

function withNumber(facts: SlideFacts, slideNumber: number): SlideFacts {
  return { ...facts, findings: facts.findings.map((finding) => ({ ...finding, slideNumber })) }
}

export async function pruneFacts(): Promise<void> {
  await prune(folder(), { keep: keptSlides })
}
