// Text → mdast with positions and frontmatter.
import type { Finding } from '../model/finding.ts'
import type { NotesFile, ParsedNotes } from '../model/notes.ts'
import { plainMarkdown } from './dialect/index.ts'
import { frontmatter } from './frontmatter.ts'
import { parseInSections, type SectionOptions } from './in-sections.ts'
import { openBlock } from './open-block.ts'
import { shallow } from './shallow.ts'

/** `$HOME e $PATH` is not a formula, `$\frac{1}{2}$` is: single dollars count only in notes with real TeX. */
const REAL_TEX = /\$[^$\n]*\\[a-zA-Z]+[^$\n]*\$/

interface ParseOptions extends Pick<SectionOptions, 'lines'> {
  readonly report: (finding: Finding) => void
}

/**
 * Parses one notes file.
 * Findings: `parse/too-deep`, `parse/open-fence`, `parse/open-comment`, and those of the frontmatter.
 * @returns The tree (frontmatter node removed) and the frontmatter's known keys.
 */
export function parseNotes(notes: NotesFile, { report, lines }: ParseOptions): ParsedNotes {
  const { file } = notes
  const text = shallow(plainMarkdown(notes.text), { file, report })
  const { nodes, lineOf } = parseInSections(text, { file, hasTex: REAL_TEX.test(text), lines })
  // Where a file begins, its lines are counted alike.
  const meta = frontmatter(nodes, { file, report })
  const open = openBlock(nodes, { text, file, lineOf })
  if (open) report(open)
  const body = nodes.filter((node) => node.type !== 'yaml')
  return { file, root: { type: 'root', children: body }, meta, lineOf }
}
