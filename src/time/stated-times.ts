// What the author says things take: a section's duration, Carpentries' `teaching` and `exercises`.
import type { ParsedNotes } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import { kept } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'
import type { StatedTime } from '../model/stated-time.ts'
import { durationMinutes } from './duration.ts'

/**
 * Every time that is stated, of sections and of whole files. The `duration` of the first file is the
 * time there is, which the estimate is held against; that of a further file is what this part takes.
 * `exercises: 0` states nothing: lessons leave it so that have up to nine of them.
 */
export function statedTimes(
  root: Section,
  { notes }: { notes: readonly ParsedNotes[] },
): StatedTime[] {
  return [
    ...notes.flatMap((one, index) => ofFile(one, { isFirst: index === 0 })),
    ...ofSections(root),
  ]
}

function ofFile({ file, meta }: ParsedNotes, { isFirst }: { isFirst: boolean }): StatedTime[] {
  const place: Place = { file, fromLine: 1, toLine: Infinity }
  const stated = (text: string | undefined, of: StatedTime['of']): StatedTime[] => {
    const minutes = durationMinutes(text ?? '')
    return minutes === undefined ? [] : [{ place, minutes, of }]
  }
  return [
    ...(isFirst ? [] : stated(meta.duration, 'all')),
    ...stated(meta.teaching, 'teaching'),
    ...stated(meta.exercises, 'exercises'),
  ]
}

/** An exercise's own minutes are on its slide already. */
const ofSections = kept((section: Section): readonly StatedTime[] => {
  const { minutes, role, place, children } = section
  const own: StatedTime[] =
    minutes === undefined || role === 'exercise'
      ? []
      : [{ place: { ...place, toLine: lastLine(section) }, minutes, of: 'all' }]
  return [...own, ...children.flatMap((child) => ofSections(child))]
})

function lastLine({ place, children }: Section): number {
  return Math.max(place.toLine, ...children.map(lastLine))
}
