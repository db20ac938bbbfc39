// What stands between two blocks, as a list of cases asked in order.
import type { Content } from '../content/content.ts'

type Case = (before: Content, after: Content, options: { isTight: boolean }) => string | undefined

/** What can follow a paragraph on the next line without being taken into it. */
const interrupts = (node: Content): boolean =>
  node.kind === 'code' ||
  node.kind === 'diagram' ||
  node.kind === 'quote' ||
  (node.kind === 'list' && (node.start ?? 1) === 1 && (node.items[0]?.children.length ?? 0) > 0)

const cases: readonly Case[] = [
  (before, after, { isTight }) =>
    isTight && before.kind === 'paragraph' && interrupts(after) ? '\n' : undefined,
]

/** Line ends between two neighbours; a blank line when no case says otherwise. */
export function join(before: Content, after: Content, options: { isTight: boolean }): string {
  for (const one of cases) {
    const found = one(before, after, options)
    if (found !== undefined) return found
  }
  return '\n\n'
}
