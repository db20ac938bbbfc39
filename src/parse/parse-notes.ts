// Text → mdast with positions and frontmatter.
import type { Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Finding } from '../model/finding.ts'
import type { NotesFile, ParsedNotes } from '../model/notes.ts'
import { plainMarkdown } from './dialect/index.ts'
import { frontmatter } from './frontmatter.ts'
import { markPlainQuotes } from './plain-quotes.ts'
import { plainDollar } from './plain-dollar.ts'
import { levelOff } from './level-off.ts'
import { shallow } from './shallow.ts'

/** `$HOME e $PATH` is not a formula, `$\frac{1}{2}$` is: single dollars count only in notes with real TeX. */
const REAL_TEX = /\$[^$\n]*\\[a-zA-Z]+[^$\n]*\$/

/**
 * Parses one notes file.
 * Findings: `parse/too-deep`, and those of the frontmatter.
 * @returns The tree (frontmatter node removed) and the frontmatter's known keys.
 */
export function parseNotes(
  notes: NotesFile,
  options: { report: (finding: Finding) => void },
): ParsedNotes {
  const { file } = notes
  const text = shallow(plainMarkdown(notes.text), { file, report: options.report })
  const root: Root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkMath, { singleDollarTextMath: REAL_TEX.test(text) })
    .use(withExtension, plainDollar)
    .parse(text)
  markPlainQuotes(root, text)
  const meta = frontmatter(root, { file, report: options.report })
  return {
    file,
    root: levelOff({ ...root, children: root.children.filter((node) => node.type !== 'yaml') }),
    meta,
  }
}

function withExtension(this: Processor, extension: Extension): void {
  const extensions = (this.data().micromarkExtensions ??= [])
  extensions.push(extension)
}
