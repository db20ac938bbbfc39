// Where in the notes something came from.

/**
 * A range of lines in one notes file. Lines are 1-based and inclusive. Inside the stages they are counted
 * with room between sections (`parse/roomy-lines.ts`): compare them, and subtract within a section only.
 */
export interface Place {
  /** Path of the notes file as findings show it (relative to where the command ran when possible). */
  readonly file: string
  readonly fromLine: number
  readonly toLine: number
}

/** Orders places by the names of their files, then by their first lines. */
export function byLines(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.fromLine - other.fromLine
}

export function lastLine(place: Place): Place {
  return { ...place, fromLine: place.toLine }
}

/** `content/a.md:12`, or `content/a.md:12-18` when the range has several lines. */
export function formatPlace(place: Place): string {
  const { file, fromLine, toLine } = place
  return fromLine === toLine ? `${file}:${fromLine}` : `${file}:${fromLine}-${toLine}`
}
