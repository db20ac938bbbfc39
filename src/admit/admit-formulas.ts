// A formula that KaTeX refuses is shown as its source; here its author is told.
import type { Finding } from '../model/finding.ts'
import type { ParsedNotes } from '../model/notes.ts'
import { formulaProblem } from '../formula/formula-problem.ts'
import { everyNode } from '../model/every-node.ts'

const BLANK_LINE = /\n\s*\n/

/** Finding: `math/syntax` (error). Display math that nothing closes is text, and no formula. */
export function admitFormulas(
  { file, root }: ParsedNotes,
  { report }: { readonly report: (finding: Finding) => void },
): void {
  for (const node of everyNode(root)) {
    if (node.type !== 'math' && node.type !== 'inlineMath') continue
    const tex = node.type === 'math' && node.meta ? `${node.meta}\n${node.value}` : node.value
    if (node.type === 'math' && (BLANK_LINE.test(tex) || isOpen(node.value, node.position)))
      continue
    const problem = formulaProblem(tex)
    if (problem === undefined) continue
    const fromLine = node.position?.start.line ?? 1
    report({
      rule: 'math/syntax',
      severity: 'error',
      message: `Unexpected formula: ${problem}, expected TeX that KaTeX knows`,
      fix: 'Correct the formula; until then its source is shown as code.',
      place: { file, fromLine, toLine: node.position?.end.line ?? fromLine },
    })
  }
}

/** As long as its lines: there is no closing `$$`. */
function isOpen(
  value: string,
  position: { start: { line: number }; end: { line: number; column: number } } | undefined,
): boolean {
  if (!position) return false
  const lines = value === '' ? 0 : value.split('\n').length
  return position.end.line - position.start.line <= lines || position.end.column <= 2
}
