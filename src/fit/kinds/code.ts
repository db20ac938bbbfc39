// A code fence: a piece per line, cut where the code itself has a blank line.
import type { Code, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { codeCard, type } from '../../theme/tokens.ts'
import { breakLines } from '../measure/break-lines.ts'
import { lineHeightPx } from '../measure/text-height.ts'
import { splitText } from '../split/split-text.ts'
import type { Kind } from './kind.ts'

const INSIDE_COST = 250
/** A line that is not indented begins something: a function, a key. */
const OUTER_COST = 160
const CLOSES = /^[\])}]/
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
  loosen: (block, { setting, roomPx }) => {
    const room = {
      widthPx: setting.widthPx - 2 * codeCard.padXPx,
      heightPx: roomPx - 2 * codeCard.padYPx,
    }
    const lines = block.value.split('\n').flatMap((line) => cutLine(line, room))
    return [{ ...block, value: lines.join('\n') }]
  },
}

/** A line that no slide holds (minified code), cut into lines of a whole slide. */
function cutLine(
  line: string,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): string[] {
  const rows = Math.max(1, Math.floor(heightPx / lineHeightPx(type.code)))
  if (wrappedLines(line, widthPx) <= rows) return [line]
  const nodes = [{ type: 'inlineCode', value: line } as const]
  const fits = (part: readonly PhrasingContent[]): boolean =>
    wrappedLines(toString([...part]), widthPx) <= rows
  return splitText(nodes, { fits }).map((part) => toString(part))
}

function wrappedLines(line: string, widthPx: number): number {
  const text = line.replace(TAB, '        ')
  return breakLines([{ text, face: 'code', sizePx: type.code.sizePx, keepSpaces: true }], {
    widthPx,
  }).length
}

function costBefore(lines: readonly string[], index: number): number {
  const isBlankAbove = lines[index - 1]?.trim() === ''
  const line = lines[index] ?? ''
  if (!isBlankAbove) return INDENTED.test(line) || CLOSES.test(line) ? INSIDE_COST : OUTER_COST
  return INDENTED.test(line) ? INNER_BLANK_COST : BLANK_LINE_COST
}
