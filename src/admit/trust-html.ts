// `html: trusted`: the author's own HTML and Vue go into the deck as they are written.
import type { Html, Parent, RootContent } from 'mdast'
import type { ParsedNotes } from '../model/notes.ts'
import { everyNode } from '../model/every-node.ts'

/** What folds something away is read by `plan/`. */
const FOLD = /<\/?(?:details|summary)\b/i
/** Slidev ends the slide there, whatever it stands in (hazards H-2). */
const ENDS_SLIDE = /^-{3,}\s*$/m
const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/

/** Marks HTML in place, but in headings: Slidev compiles titles by themselves. */
export function trustHtml({ root }: ParsedNotes): void {
  for (const node of everyNode(root)) {
    if (!('children' in node) || node.type === 'heading') continue
    for (const child of (node as Parent).children)
      if (isOwn(child)) child.data = { isTrusted: true }
  }
}

function isOwn(node: RootContent): node is Html {
  if (node.type !== 'html') return false
  return ![FOLD, ENDS_SLIDE, COMMENT].some((pattern) => pattern.test(node.value))
}
