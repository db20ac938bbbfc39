// A slide's Markdown as the Vue template that Slidev makes of it, code not yet coloured.
import { createMarkdownExit } from 'markdown-exit'
import type { MarkdownExit } from 'markdown-exit'
import { readerOptions } from '../read-back/slidev-markdown.ts'
import { slidevSyntax } from '../read-back/slidev-syntax.ts'

let reader: MarkdownExit | undefined

/** Slidev makes these a component (its node/syntax/link.ts). */
const IN_DECK = /^[./#]|^\d+$/
const LANGUAGE = /^[\w-]*$/

/** HTML of the slide; code of a fence is escaped as Shiki's output is. */
export function slideTemplate(markdown: string): string {
  reader ??= createMarkdownExit(readerOptions).use(slidevSyntax).use(slidevRenderers)
  return reader.render(markdown)
}

/** `escapeVueInCode`, `v-pre` on inline code, `target` on links, and the wrapper around fences. */
function slidevRenderers(md: MarkdownExit): void {
  const { escapeHtml } = md.utils
  md.renderer.rules['fence'] = (tokens, at) => {
    const { info = '', content = '' } = tokens[at] ?? {}
    if (info.trim() === 'mermaid') return '<Mermaid />\n'
    // Anything more than a language would be pasted into the template as code (hazards H-25).
    if (!LANGUAGE.test(info)) return '<slidev-info></slidev-info>\n'
    const code = escapeHtml(content).replaceAll('{{', '&lbrace;&lbrace;')
    return `<CodeBlockWrapper title="" :ranges='[]'><pre class="slidev-code"><code>${code}</code></pre></CodeBlockWrapper>\n`
  }
  // KaTeX accepted it, and Slidev takes the braces out of what KaTeX makes.
  const formula = md.renderer.rules['math_block']
  for (const name of ['math_inline', 'math_block']) {
    md.renderer.rules[name] = (...args) =>
      String(formula?.(...args)).replace(/^<math[^>]*>/, '<math v-pre>')
  }
  md.renderer.rules['code_inline'] = (tokens, at) =>
    `<code v-pre>${escapeHtml(tokens[at]?.content ?? '')}</code>`
  md.renderer.rules['link_open'] = (tokens, at) => {
    const href = String(tokens[at]?.attrGet('href') ?? '')
    if (!IN_DECK.test(href)) return `<a href="${escapeHtml(href)}" target="_blank">`
    const close = tokens.findIndex(({ type }, index) => index > at && type === 'link_close')
    const end = tokens[close]
    if (end) end.tag = 'Link'
    return `<Link to="${escapeHtml(href)}">`
  }
}
