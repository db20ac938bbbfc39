// A code fence: a piece per line, cut where the code itself has a blank line.
import type { Code } from 'mdast'
import { codeCard, type } from '../../theme/tokens.ts'
import { breakLines } from '../measure/break-lines.ts'
import { lineHeightPx } from '../measure/text-height.ts'
import type { Kind } from './kind.ts'

const INSIDE_COST = 250
const BLANK_LINE_COST = 40
/** A blank line between indented lines: inside a function or a nested key. */
const INNER_BLANK_COST = 150
const INDENTED = /^\s/
const TAB = /\t/g
const OUTER_BLANK_LINES = /^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g

export const code: Kind<Code> = {
  measure: (block, { widthPx }) => {
    const lines = block.value.split('\n')
    const roomPx = widthPx - 2 * codeCard.padXPx
    return {
      overheadPx: 2 * codeCard.padYPx,
      pieces: lines.map((line, index) => ({
        heightPx: wrappedLines(line, roomPx) * lineHeightPx(type.code),
        gapPx: 0,
        // Code is read as a picture, not as words.
        words: 0,
        breakCost: costBefore(lines, index),
      })),
    }
  },
  slice: (block, { from, to }) => ({
    ...block,
    value: block.value.split('\n').slice(from, to).join('\n').replace(OUTER_BLANK_LINES, ''),
  }),
}

function wrappedLines(line: string, widthPx: number): number {
  const text = line.replace(TAB, '        ')
  return breakLines([{ text, face: 'code', sizePx: type.code.sizePx, keepSpaces: true }], {
    widthPx,
  }).length
}

function costBefore(lines: readonly string[], index: number): number {
  const isBlankAbove = lines[index - 1]?.trim() === ''
  if (!isBlankAbove) return INSIDE_COST
  return INDENTED.test(lines[index] ?? '') ? INNER_BLANK_COST : BLANK_LINE_COST
}
