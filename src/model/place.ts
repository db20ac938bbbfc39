// Where in the notes something came from.

/** A range of lines in one notes file. Lines are 1-based and inclusive. */
export interface Place {
  /** Path of the notes file as findings show it (relative to where the command ran when possible). */
  readonly file: string
  readonly fromLine: number
  readonly toLine: number
}

/** `content/a.md:12`, or `content/a.md:12-18` when the range has several lines. */
export function formatPlace(place: Place): string {
  const { file, fromLine, toLine } = place
  return fromLine === toLine ? `${file}:${fromLine}` : `${file}:${fromLine}-${toLine}`
}
