// Told to Slidev's Markdown: short inline code in the cells of a table is not broken (`.of-whole`).

/** The little that is used of a Markdown parser, whichever Slidev brings. */
interface Parser {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } }
}

interface State {
  readonly tokens: readonly { readonly type: string; readonly children: readonly Token[] | null }[]
}

interface Token {
  readonly type: string
  readonly content: string
  attrSet(name: string, value: string): void
}

const CELL = /^t[dh]_open$/

/** Marks each code of at most so many letters with a class of the theme. */
export function wholeCode(parser: Parser, { letters }: { readonly letters: number }): void {
  parser.core.ruler.push('oficina_whole_code', ({ tokens }) => {
    for (const [index, { children }] of tokens.entries()) {
      if (!CELL.test(tokens[index - 1]?.type ?? '')) continue
      for (const token of children ?? []) {
        const isShort = token.content.length <= letters
        if (token.type === 'code_inline' && isShort) token.attrSet('class', 'of-whole')
      }
    }
  })
}
