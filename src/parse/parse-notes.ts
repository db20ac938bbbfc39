// Text → mdast with positions and frontmatter.
import type { Finding } from '../model/finding.ts'
import type { NotesFile, ParsedNotes } from '../model/notes.ts'
import { plainMarkdown } from './dialect/index.ts'
import { frontmatter } from './frontmatter.ts'
import { parseInSections } from './in-sections.ts'
import { openBlock } from './open-block.ts'
import { shallow } from './shallow.ts'

/** `$HOME e $PATH` is not a formula, `$\frac{1}{2}$` is: single dollars count only in notes with real TeX. */
const REAL_TEX = /\$[^$\n]*\\[a-zA-Z]+[^$\n]*\$/

/**
 * Parses one notes file.
 * Findings: `parse/too-deep`, `parse/open-fence`, `parse/open-comment`, and those of the frontmatter.
 * @returns The tree (frontmatter node removed) and the frontmatter's known keys.
 */
export function parseNotes(
  notes: NotesFile,
  options: { report: (finding: Finding) => void },
): ParsedNotes {
  const { file } = notes
  const text = shallow(plainMarkdown(notes.text), { file, report: options.report })
  const children = parseInSections(text, { file, hasTex: REAL_TEX.test(text) })
  const meta = frontmatter(children, { file, report: options.report })
  const open = openBlock(children, { text, file })
  if (open) options.report(open)
  const body = children.filter((node) => node.type !== 'yaml')
  return { file, root: { type: 'root', children: body }, meta }
}
