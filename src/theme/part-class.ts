// The class with the colours of a part: where its slides, its line in the ribbon and its things have them from.
import { light } from './tokens.ts'

/** `of-part-3`; after the last colour the first comes again. */
export function partClass(number: number): string {
  return `of-part-${((number - 1) % light.parts.length) + 1}`
}
