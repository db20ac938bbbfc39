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
export function displayMath({ meta, value, position }: Extract<RootContent, { type: 'math' }>): Content[] {
  const lines = value === '' ? 0 : value.split('\n').length
  const isClosed = !position || position.end.line - position.start.line > lines
  if (!isClosed) return textBlocks(`$$ ${meta ?? ''}\n${value}`)
  const tex = cleanText(meta ? `${meta}\n${value}` : value).trim()
  return [isFormula(tex) ? { kind: 'math', value: tex } : { kind: 'code', lang: 'tex', value: tex }]
}

function textBlocks(source: string): Content[] {
  return source.split(BLANK_LINES).flatMap((text): Content[] => {
    const value = trimSpaces(cleanLine(text))
    return value === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', value }] }]
  })
}
