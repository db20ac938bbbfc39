// Lines as the stages count them → lines of the files: for all that somebody reads.
import type { ParsedNotes } from './notes.ts'
import type { Place } from './place.ts'
import { kept } from './recalled.ts'

/** Gives what has a place its place in the file; the same object when that is the same, now or the last time. */
export type AsWritten = <One extends { readonly place?: Place }>(one: One) => One

export function asWritten(notes: readonly ParsedNotes[]): AsWritten {
  const files = new Map(notes.map(({ file, lineOf }) => [file, lineOf]))
  return (one) => {
    const lineOf = one.place && files.get(one.place.file)
    if (!one.place || !lineOf) return one
    return placed(one, lineOf(one.place.fromLine), lineOf(one.place.toLine)) as typeof one
  }
}

const placed = kept((one: { readonly place?: Place }, fromLine: number, toLine: number) => {
  const { place } = one
  if (!place || (place.fromLine === fromLine && place.toLine === toLine)) return one
  return { ...one, place: { ...place, fromLine, toLine } }
})
