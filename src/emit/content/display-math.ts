// A formula of its own, or what only looked like the start of one.
import type { RootContent } from 'mdast'
import { cleanLine, cleanText, trimSpaces } from './clean-text.ts'
import type { Content } from './content.ts'
import { isFormula } from './is-formula.ts'

const BLANK_LINES = /\n[ \t]*\n/

/**
 * TeX that KaTeX accepts, or its source as code. `$$` that nothing closes is text: everything after
 * it would be taken into the formula (hazards H-34).
 */
export function displayMath({
  meta,
  value,
  position,
}: Extract<RootContent, { type: 'math' }>): Content[] {
  const lines = value === '' ? 0 : value.split('\n').length
  const isClosed =
    !position || (position.end.line - position.start.line > lines && position.end.column > 2)
  if (!isClosed) return textBlocks(`$$ ${meta ?? ''}\n${value}`)
  const tex = withoutBlankEdges(cleanText(meta ? `${meta}\n${value}` : value))
  if (tex === '') return []
  return [isFormula(tex) ? { kind: 'math', value: tex } : { kind: 'code', lang: 'tex', value: tex }]
}

/** `trim()` would take U+FEFF and its like, which are text, too. */
function withoutBlankEdges(source: string): string {
  const lines = source.split('\n').map((line) => trimSpaces(line.replaceAll('\t', ' ')))
  const isText = (line: string): boolean => line !== ''
  return lines
    .slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1)
    .join('\n')
}

function textBlocks(source: string): Content[] {
  return source.split(BLANK_LINES).flatMap((text): Content[] => {
    const value = trimSpaces(cleanLine(text))
    return value === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', value }] }]
  })
}
