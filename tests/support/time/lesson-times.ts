// What the authors of real lessons say that their episodes take, and what there is to teach in each.
import { readFileSync } from 'node:fs'
import { en } from '../../../src/locale/en.ts'
import { type Pace, secondsOf } from '../../../src/speak/pace.ts'
import { nothing, type Teaching } from '../../../src/speak/teaching.ts'

/** One episode in counts; its text stays where it is published. */
export interface Episode {
  readonly lesson: string
  readonly file: string
  /** Minutes as its frontmatter states them. */
  readonly teaching: number
  readonly exercises: number
  readonly exerciseCount: number
  readonly counts: Teaching
}

export interface LessonTimes {
  readonly columns: readonly string[]
  readonly lessons: readonly {
    readonly lesson: string
    readonly episodes: readonly (readonly [string, ...number[]])[]
  }[]
}

export const path = new URL('../../data/lesson-times.json', import.meta.url)
const countNames = Object.keys(nothing) as (keyof Teaching)[]
export const columns = ['file', 'teaching', 'exercises', 'exerciseCount', ...countNames]

/** The table of this repository. */
export function readLessonTimes(): Episode[] {
  const { lessons } = JSON.parse(readFileSync(path, 'utf8')) as LessonTimes
  return lessons.flatMap(({ lesson, episodes }) =>
    episodes.map(([file, teaching = 0, exercises = 0, exerciseCount = 0, ...counts]) => ({
      lesson,
      file,
      teaching,
      exercises,
      exerciseCount,
      counts: Object.fromEntries(
        countNames.map((name, at) => [name, counts[at] ?? 0]),
      ) as unknown as Teaching,
    })),
  )
}

/** Minutes too many (or, below 0, too few) that the model gives an episode. */
export function errorOf({ counts, teaching }: Episode, pace?: Pace): number {
  const options = { wordsPerMinute: en.spokenWordsPerMinute, ...(pace && { pace }) }
  return secondsOf(counts, options) / 60 - teaching
}

export interface Errors {
  /** Mean of the errors without their sign, in minutes. */
  readonly meanError: number
  /** Mean of the errors with their sign: above 0, the model says too much. */
  readonly bias: number
}

export function errorsOf(errors: readonly number[]): Errors {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  return { meanError: mean(errors.map(Math.abs)), bias: mean(errors) }
}
