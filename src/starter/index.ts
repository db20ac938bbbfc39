// The starters, listed once.
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { Starter } from './starter.ts'

const starters: readonly Starter[] = [pt, en, es]

/** The starter of a language (`pt-PT`, `pt_BR.UTF-8` → Portuguese); nothing when there is none. */
export function starterOf(lang: string): Starter | undefined {
  const language = lang.toLowerCase().split(/[-_.]/)[0]
  return starters.find(({ tag }) => tag.split('-')[0] === language)
}
