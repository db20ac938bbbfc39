// Inline content that nobody marked up: what a command without backticks is written in.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

const PLACEHOLDER = /^<[\p{L}\d][\p{L}\d_ -]*>$/u

/** Text, placeholders (`<pod>`), and addresses that became links by themselves. */
export function isPlain(children: readonly PhrasingContent[]): boolean {
  return children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'html' && PLACEHOLDER.test(child.value)) ||
      (child.type === 'link' &&
        [child.url, child.url.replace(/^mailto:/, '')].includes(toString(child))),
  )
}
