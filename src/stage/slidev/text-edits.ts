// Replaces pieces of a text by their offsets, and leaves the rest as it is.

/** A piece to replace. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Offset of the first character of each line. */
export function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Makes the edits; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let end = 0
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(end, edit.from) + edit.text
    end = edit.to
  }
  return result + text.slice(end)
}
