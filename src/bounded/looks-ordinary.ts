// Whether notes are like what people write, as far as time goes: cheap to ask, and wrong only at a cost.

/** Larger notes take longer than a thread takes to start. */
const mostLetters = 60_000
const longestLine = 5000
/** What parsers look ahead and back for; prose has 2 in 100, notes full of code and tables 15. */
const MARKS = /[*_`~<>![\]\\&$]/g
const mostMarks = 0.25
const fewestMarks = 1500

/** True when no input of this size and kind takes the parser more than a moment. */
export function looksOrdinary(text: string): boolean {
  if (text.length > mostLetters) return false
  const marks = text.match(MARKS)?.length ?? 0
  if (marks > fewestMarks && marks > mostMarks * text.length) return false
  return text.split('\n').every((line) => line.length <= longestLine)
}
