// A displayed formula set in bold (`**$$` … `$$**`): the stars would keep it from being one, and what
// follows would be taken into the formula.
import type { Dialect } from './dialect.ts'

const OPEN = /^\s{0,3}(\*\*|__)\$\$\s*$/
const CLOSE = /^\s{0,3}\$\$(\*\*|__)\s*$/

export const boldFormula: Dialect = (lines) => {
  const plain = [...lines]
  let opened: number | undefined
  for (const [index, line] of lines.entries()) {
    if (OPEN.test(line)) opened = index
    else if (line.trim() === '') opened = undefined
    else if (opened !== undefined && CLOSE.test(line)) {
      plain[opened] = '$$'
      plain[index] = '$$'
      opened = undefined
    }
  }
  return plain
}
