// Told to Slidev's Markdown: the boxes of two slides' tasks are not called the same. Slidev calls them
// after their line in the slide, so that a label would tick the box of another slide.

/** The little that is used of a Markdown parser, whichever Slidev brings. */
interface Parser {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } }
}

interface State {
  readonly tokens: readonly { readonly children: readonly Token[] | null }[]
  /** `id` is the slide's file. */
  readonly env: { readonly id?: string }
}

interface Token {
  readonly type: string
  attrSet(name: string, value: string): void
}

const SLIDE = /(\d+)(?=\D*$)/
const TASK = /^taskListItem(?:Checkbox|Label_open)$/

/** Adds the rule after the one that makes the boxes: `task-item-3-1` is the first of slide 3. */
export function taskIds(parser: Parser): void {
  parser.core.ruler.push('oficina_task_ids', ({ tokens, env }) => {
    const slideNumber = SLIDE.exec(env.id ?? '')?.[1] ?? '0'
    let count = 0
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        if (!TASK.test(token.type)) continue
        if (token.type === 'taskListItemCheckbox') count += 1
        token.attrSet('id', `task-item-${slideNumber}-${count}`)
      }
    }
  })
}
