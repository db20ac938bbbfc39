// What Slidev reads besides Markdown, as rules for its parser. Here they only say what they found:
// formulas as `<math>`, and what we never write as `<slidev-…>`, which nobody meant.
import type { MarkdownExit } from 'markdown-exit'

const SLOT = /^::\s*[\w.\-:]+\s*::\s*$/
const SNIPPET = /^<<<[ \t]*\S/
const FOOTNOTE = /^\[\^[^\]\s]+\]:/
const ALERT = /^\\?\[!(?:TIP|NOTE|IMPORTANT|WARNING|CAUTION)\]/i
const afterParagraph = { alt: ['paragraph', 'reference', 'blockquote', 'list'] }

/**
 * Rules of `@slidev/cli` 53 `node/syntax/{katex,slot-sugar,snippet}.ts`, `markdown-it-footnote` and
 * `markdown-it-github-alerts`, as far as they decide whether they apply.
 */
export function slidevSyntax(md: MarkdownExit): void {
  const { escapeHtml } = md.utils
  md.inline.ruler.after('escape', 'math_inline', (state, silent) => {
    const { src, pos, posMax } = state
    // In a link's text, Slidev looks for the end in its address too, but not at what follows there.
    const after = (at: number): string => (at < posMax ? (src[at + 1] ?? '') : '')
    if (src[pos] !== '$') return false
    const literal = (length: number): true => {
      if (!silent) state.pending += '$'.repeat(length)
      state.pos += length
      return true
    }
    if (/[ \t]/.test(after(pos))) return literal(1)
    const end = closing(src, pos + 1)
    if (end === -1) return literal(1)
    if (end === pos + 1) return literal(2)
    if (/[ \t]/.test(src[end - 1] ?? '') || /\d/.test(after(end))) return literal(1)
    if (!silent) state.push('math_inline', 'math', 0).content = src.slice(pos + 1, end)
    state.pos = end + 1
    return true
  })
  md.renderer.rules['math_inline'] = (tokens, at) =>
    `<math>${escapeHtml(tokens[at]?.content ?? '')}</math>`

  md.block.ruler.after(
    'blockquote',
    'math_block',
    (state, start, end, silent) => {
      const line = lineOf(state, start)
      if (!line.startsWith('$$')) return false
      if (silent) return true
      const first = line.slice(2).trim()
      let content = first.endsWith('$$') ? first.slice(0, -2) : ''
      let next = start
      for (let isOpen = !first.endsWith('$$'); isOpen && next + 1 < end;) {
        next += 1
        const text = lineOf(state, next)
        isOpen = !text.trim().endsWith('$$')
        content += isOpen ? `${text}\n` : text.slice(0, text.lastIndexOf('$$'))
      }
      const token = state.push('math_block', 'math', 0)
      token.content = content
      token.info = first.endsWith('$$') ? '' : first
      token.map = [start, next + 1]
      state.line = next + 1
      return true
    },
    afterParagraph,
  )
  md.renderer.rules['math_block'] = (tokens, at) => {
    const { content = '', info = '' } = tokens[at] ?? {}
    return info === ''
      ? `<math display="block">${escapeHtml(content.trim())}</math>`
      : `<slidev-math-info>${escapeHtml(info)}</slidev-math-info>`
  }

  md.inline.ruler.after('math_inline', 'inline_footnote', (state, silent) => {
    if (!state.src.startsWith('^[', state.pos)) return false
    if (!silent) state.push('html_inline', '', 0).content = '<slidev-footnote>'
    state.pos += 2
    return true
  })
  md.core.ruler.after('block', 'alert', ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type !== 'blockquote_open') return
      const first = tokens.slice(at).find(({ type }) => type === 'inline')
      if (first && ALERT.test(first.content)) token.tag = 'slidev-alert'
    })
  })

  const blocks = { slot: SLOT, snippet: SNIPPET, footnote: FOOTNOTE }
  for (const [name, pattern] of Object.entries(blocks)) {
    md.block.ruler.before(
      'fence',
      name,
      (state, start, _end, silent) => {
        if (!pattern.test(lineOf(state, start))) return false
        if (silent) return true
        state.push('html_block', '', 0).content = `<slidev-${name}></slidev-${name}>`
        state.line = start + 1
        return true
      },
      afterParagraph,
    )
  }
}

/** The next `$` that no backslash escapes. */
function closing(source: string, from: number): number {
  for (let at = source.indexOf('$', from); at !== -1; at = source.indexOf('$', at + 1)) {
    let slash = at - 1
    while (source[slash] === '\\') slash -= 1
    if ((at - slash) % 2 === 1) return at
  }
  return -1
}

interface Lines {
  readonly src: string
  readonly bMarks: number[]
  readonly tShift: number[]
  readonly eMarks: number[]
}

function lineOf({ src, bMarks, tShift, eMarks }: Lines, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line])
}
