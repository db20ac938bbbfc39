// Emphasis, strong and deleted text: Markdown's mark where it surely works, else the element.
import type { Inline } from '../content/content.ts'
import { phrasing } from './phrasing.ts'
import type { Around, Writing } from './writing.ts'

interface Mark {
  readonly sign: string
  readonly element: string
}

const WORD = /[\p{L}\p{N}]/u
const OUTSIDE = /[\s()"'.,;:!?<]/
const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u

/** Children between two marks. */
export function mark(
  children: readonly Inline[],
  { sign, element }: Mark,
  options: { writing: Writing; around: Around },
): string {
  const { writing, around } = options
  const inside = phrasing(children, writing, { before: sign, after: sign })
  if (
    writing.form === 'plain' ||
    (writing.form === 'escaped' && isSure(inside, children, around))
  ) {
    return sign + inside + sign
  }
  return `<${element}>${inside}</${element}>`
}

/** Markdown takes a mark for one by the characters beside it; these are beyond doubt. */
function isSure(inside: string, children: readonly Inline[], { before, after }: Around): boolean {
  const [first = '', last = ''] = [inside[0], inside.at(-1)]
  return (
    children.every(({ kind }) => kind === 'text' || kind === 'inlineCode') &&
    [first, last].every((one) => WORD.test(one) && !wide.test(one)) &&
    OUTSIDE.test(before) &&
    OUTSIDE.test(after)
  )
}
