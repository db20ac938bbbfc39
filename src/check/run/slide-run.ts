// What a run of tests found, deck by deck, as it comes.
import type { Finding } from '../../model/finding.ts'
import type { Stage } from '../../stage/stage.ts'
import type { Expected } from '../ledger-shown.ts'
import type { SlideFacts } from '../look-at-slide.ts'
import type { SlideEnd } from './told.ts'

/** A deck that may not be built yet. */
export interface AboutDeck extends Pick<Stage, 'name' | 'source' | 'settingKey' | 'slides'> {
  /** What the notes say that its slides must show. */
  readonly expected?: readonly Expected[]
}

/** What is known of a deck's slides, by number. */
export interface Looked {
  readonly facts: ReadonlyMap<number, SlideFacts>
  /** Paths of traces that were kept, until the run is closed. */
  readonly traces: ReadonlyMap<number, string>
  /** All slides are there, and each was looked at to its end. */
  readonly isWhole: boolean
}

export interface SlideRun {
  /** What is kept with the build does not do: a part of it is wanted, or traces. */
  readonly mustLook: boolean
  /** The slides of a deck that are this run's, 1-based: all of them unless it is a shard. */
  readonly slidesOf: (name: string) => Promise<readonly number[]>
  /**
   * Facts of those; what is not known is looked at now, the first time.
   * @throws CannotRun `check/runner`, and those of the browser.
   */
  readonly look: (stage: Stage, onOpen?: (slideCount: number) => void) => Promise<Looked>
  /** Waits until all is told, and puts what merging needs where it was asked for. */
  readonly finish: () => Promise<void>
  /** The deck cannot be built: nobody need wait for it. */
  readonly passOver: (name: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What is known of a deck's slides when its tests ended. */
export function lookedAt(
  ends: readonly SlideEnd[],
  { before, stage }: { readonly before: ReadonlyMap<number, SlideFacts>; readonly stage: Stage },
): Looked {
  const now = ends.map((end) => [end.number, end.facts ?? unfinished(end)] as const)
  const facts = new Map([...before, ...now].sort(([a], [b]) => a - b))
  const traces = ends.flatMap(({ number, trace }) => (trace ? [[number, trace] as const] : []))
  const isWhole = facts.size === stage.slides.length && ends.every((end) => end.facts)
  return { facts, traces: new Map(traces), isWhole }
}

function unfinished({ number, title, reason }: SlideEnd): SlideFacts {
  const finding: Finding = {
    rule: 'check/unfinished',
    severity: 'error',
    message: `Unexpected end of the look at slide “${title}”, expected it to be seen: ${reason}`,
    fix: 'Take out what keeps the browser busy for ever or ends it: a script, a component, an image.',
    slideNumber: number,
  }
  return { findings: [finding], fullness: 0 }
}
