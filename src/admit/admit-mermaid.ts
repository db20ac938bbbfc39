// The author's own diagrams: drawn when they parse and hold nothing live, else shown as code.
import type { Code } from 'mdast'
import type { Finding } from '../model/finding.ts'
import type { ParsedNotes } from '../model/notes.ts'
import { disarm } from './mermaid/disarm.ts'

/** What is wrong with a fence's text; nothing when it parses. The line is 1-based in the text. */
export type ParseMermaid = (
  text: string,
) => Promise<{ readonly message: string; readonly line?: number } | undefined>

interface Options {
  readonly report: (finding: Finding) => void
  readonly parseMermaid?: ParseMermaid | undefined
}

/**
 * Marks the fences to draw with `data.diagram`; fences inside lists and quotes stay code.
 * Findings: `diagram/syntax`, `diagram/unsafe` (errors: shown as code), `diagram/stripped` (warning).
 */
export async function admitMermaid(notes: ParsedNotes, options: Options): Promise<void> {
  for (const node of notes.root.children) {
    if (node.type !== 'code' || node.lang?.toLowerCase() !== 'mermaid') continue
    await admitFence(node, notes.file, options)
  }
}

async function admitFence(
  node: Code,
  file: string,
  { report, parseMermaid }: Options,
): Promise<void> {
  const fence = node.position?.start.line ?? 1
  const at = (line = 0): { place: Finding['place'] } => ({
    place: { file, fromLine: fence + line, toLine: fence + line },
  })
  const { text, stripped, unsafe } = disarm(node.value)
  if (unsafe) {
    report({
      rule: 'diagram/unsafe',
      severity: 'error',
      message: `Unexpected ${unsafe.what} in a diagram, expected only what is drawn`,
      fix: 'Remove it; until then the diagram is shown as code.',
      ...at(unsafe.line),
    })
    return
  }
  const wrong = await parseMermaid?.(text)
  if (wrong) {
    report({
      rule: 'diagram/syntax',
      severity: 'error',
      message: `Unexpected Mermaid: ${wrong.message}, expected a diagram that parses`,
      fix: 'Correct the diagram; until then it is shown as code.',
      ...at(wrong.line),
    })
    return
  }
  for (const { what, line } of stripped) {
    report({
      rule: 'diagram/stripped',
      severity: 'warning',
      message: `Unexpected ${what} in a diagram, expected only what is drawn`,
      fix: 'Remove it; it does nothing on a slide.',
      ...at(line),
    })
  }
  node.value = text
  node.lang = 'mermaid'
  node.data = { ...node.data, diagram: 'author' }
}
