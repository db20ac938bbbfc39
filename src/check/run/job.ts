// What the tests of a run are told: which slides there are to open, and how. One file holds it.
import { readFileSync } from 'node:fs'
import type { Judgement } from '../../model/judgement.ts'
import type { KnownFinding } from '../judge-findings.ts'
import type { Expected } from '../ledger-shown.ts'

/** One slide, which is one test. */
export interface JobSlide {
  readonly number: number
  readonly title: string
  readonly id?: string
  /** What decides what is found on it (`slide-keys.ts`). */
  readonly key: string
  /** Where its facts are kept. */
  readonly keptAt: string
  /** What the notes say that it must show. */
  readonly expected: readonly Expected[]
}

export interface JobDeck {
  readonly name: string
  /** File that appears once the deck is open, or cannot be: an `OpenedAt`. */
  readonly openedAt: string
  readonly slides: readonly JobSlide[]
}

/** Where tests find the deck and the browser; nothing of a deck that could not be built. */
export interface OpenedAt {
  /** `http://127.0.0.1:<port>/` */
  readonly url?: string
  /** Of the browser, for `chromium.connect`. */
  readonly endpoint?: string
}

/** Part `current` of `total`, 1-based. */
export interface Shard {
  readonly current: number
  readonly total: number
}

export interface Job {
  readonly decks: readonly JobDeck[]
  /** What is kept is not believed. */
  readonly isFresh: boolean
  /** A test fails by the errors on its slide, so that it is tried again and reports of others show it. */
  readonly isStrict: boolean
  readonly isTraced: boolean
  readonly workers: number
  readonly retries: number
  readonly shard?: Shard | undefined
  /** Name of the file in `dir` in which the run leaves what it found, for merging. */
  readonly blob?: string | undefined
  /** For what the tests write. */
  readonly dir: string
  /** What a slide may take, ms. */
  readonly slideMs: number
  readonly judgement: Judgement
  readonly baseline: readonly KnownFinding[]
}

/** Path of the job's file. */
export const jobVariable = 'OFICINA_TEST_JOB'

export function readJob(): Job {
  return JSON.parse(readFileSync(process.env[jobVariable] ?? '', 'utf8')) as Job
}
