// Text → mdast: the Markdown that notes are written in.
import type { Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { type Labels, labelsElsewhere } from './labels.ts'
import { plainDollar } from './plain-dollar.ts'

export type ParseMarkdown = (text: string) => Root

export interface MarkdownOptions {
  /** Single dollars may set a formula. */
  readonly hasTex: boolean
  /** Link definitions and footnotes that stand in other sections of the notes. */
  readonly elsewhere?: Labels
}

/** A parser of GitHub's Markdown with formulas and frontmatter; positions are as micromark gives them. */
export function markdownParser({ hasTex, elsewhere }: MarkdownOptions): ParseMarkdown {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkMath, { singleDollarTextMath: hasTex })
    .use(withExtensions, [plainDollar, ...(elsewhere ? [labelsElsewhere(elsewhere)] : [])])
    .freeze()
  return (text) => processor.parse(text)
}

/** All at once: a plugin used twice is used once, with the later options written into the earlier. */
function withExtensions(this: Processor, more: readonly Extension[]): void {
  const extensions = (this.data().micromarkExtensions ??= [])
  extensions.push(...more)
}
