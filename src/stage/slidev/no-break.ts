// Told to Slidev's Markdown: spaces inside `10 GB` or `R$ 10` do not break. Code keeps its own.
import { joinUnits } from '../../theme/joints.ts'

/** The little that is used of a Markdown parser, whichever Slidev brings. */
interface Parser {
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void }
  }
}

interface Token {
  readonly type: string
  readonly children: Token[] | null
  content: string
}

/** Adds the rule after all others, when pieces of text have been put together. */
export function noBreak(parser: Parser): void {
  parser.core.ruler.push('oficina_no_break', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        if (token.type === 'text') token.content = joinUnits(token.content)
      }
    }
  })
}
