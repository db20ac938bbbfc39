// Markdown makes one list of two when a blank line stands between them; commands after other items are a list of their own.
import type { List, ListItem } from 'mdast'
import { commandIn } from './recognise/commands/code-line.ts'

/** Fewer commands than this among other items are mentions. */
const commandsAtLeast = 2

/** The list cut at blank lines where commands begin or end; the list itself when there is no such line. */
export function listRuns(list: List): List[] {
  const runs: ListItem[][] = []
  for (const item of list.children) {
    const before = runs.at(-1)?.at(-1)
    if (before && (!hasGap(before, item) || isCommand(before) === isCommand(item)))
      runs.at(-1)?.push(item)
    else runs.push([item])
  }
  const isPure = runs.every((run) => run.every(isCommand) || !run.some(isCommand))
  const isLong = runs.every((run) => !run.every(isCommand) || run.length >= commandsAtLeast)
  if (runs.length < 2 || !isPure || !isLong) return [list]
  return runs.map((children) => ({
    ...list,
    children,
    position: spanOf(children) ?? list.position,
  }))
}

function isCommand({ children: [first] }: ListItem): boolean {
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  return opening !== undefined && commandIn(opening) !== undefined
}

function hasGap(a: ListItem, b: ListItem): boolean {
  return (b.position?.start.line ?? 0) > (a.position?.end.line ?? 0) + 1
}

function spanOf(items: readonly ListItem[]): List['position'] {
  const start = items[0]?.position?.start
  const end = items.at(-1)?.position?.end
  return start && end ? { start, end } : undefined
}
