// The comments that `parse/` makes of `:::exercise` … `:::`: where what they hold begins and ends.
import type { RootContent } from 'mdast'
import type { Role } from '../model/section.ts'

const OPEN =
  /^<!-- :::(?<role>exercise|solution|objectives|prerequisites|keypoints)(?: (?<title>.*?))? -->$/u
const CLOSE = /^<!-- ::: -->$/

/** What a fence holds and what it is called, when this block opens one. */
export function openingFence(node: RootContent): { role: Role; title: string } | undefined {
  const groups = node.type === 'html' ? OPEN.exec(node.value.trim())?.groups : undefined
  return groups && { role: groups['role'] as Role, title: groups['title'] ?? '' }
}

/** Index of the block that closes the fence opened at `from`; past the end when none does. */
export function closingFence(blocks: readonly RootContent[], from: number): number {
  let depth = 0
  for (let at = from; at < blocks.length; at += 1) {
    const node = blocks[at] as RootContent
    if (openingFence(node)) depth += 1
    else if (node.type === 'html' && CLOSE.test(node.value.trim())) depth -= 1
    if (depth === 0) return at
  }
  return blocks.length
}
