// Lines as the stages count them: a section keeps its numbers when lines before it come or go, so that all
// that was made of it stays as it is. They are in the order of the file's lines, with room between
// sections: two of one section may be subtracted, any others only compared.
import { inOrder } from '../model/in-order.ts'

/** Numbers that nothing has after each section of a file that is read first. */
const room = 4096

/** Some lines of a file. */
export interface Stretch {
  readonly lineCount: number
  /** Number of its first line the last time, 0-based; nothing when it was not there. */
  readonly line?: number
}

/**
 * The number of the first line of each stretch of a file; the first one's is 0. What kept its order keeps
 * its number, unless what is new before it has no room.
 */
export function roomyLines(stretches: readonly Stretch[]): number[] {
  const unmoved = inOrder(stretches.flatMap(({ line }) => line ?? []))
  const lines: number[] = []
  let waiting: Stretch[] = []
  let [free, needed] = [0, 0]
  const put = (line: number, lineCount: number): void => {
    lines.push(line)
    free = line + lineCount
  }
  /** Gives numbers to those that wait, as far from each other as goes before `end`. */
  const putWaiting = (end: number): void => {
    const space = Math.min(room, Math.floor((end - free - needed) / (waiting.length + 1)))
    for (const { lineCount } of waiting) put(lines.length === 0 ? 0 : free + space, lineCount)
    ;[waiting, needed] = [[], 0]
  }
  for (const [index, { line = -1, lineCount }] of stretches.entries()) {
    const isFree = index === 0 ? line === 0 : line >= free + needed
    if (isFree && unmoved.has(line)) {
      putWaiting(line)
      put(line, lineCount)
    } else {
      waiting.push({ lineCount })
      needed += lineCount
    }
  }
  putWaiting(Infinity)
  return lines
}
