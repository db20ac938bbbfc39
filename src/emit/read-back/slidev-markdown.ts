// Markdown as Slidev reads it on our stage: the same parser, with Slidev's own syntax added to it.
import { createMarkdownExit } from 'markdown-exit'
import type { MarkdownExit } from 'markdown-exit'
import { slidevSyntax } from './slidev-syntax.ts'

/** The options that `stage/` gives to Slidev. */
export const readerOptions = {
  html: true,
  xhtmlOut: true,
  linkify: false,
  typographer: false,
} as const

let reader: MarkdownExit | undefined

/** Renders Markdown to HTML. */
export function slidevMarkdown(markdown: string): string {
  reader ??= createMarkdownExit(readerOptions).use(slidevSyntax)
  return reader.render(markdown)
}
