// A list.
import type { Item } from '../content/content.ts'
import { flow } from './flow.ts'
import type { BlockHandlers, Writing } from './writing.ts'

const LINES = /\n(?!\n|$)/g

/** `- text` or `1. text`; the second of two lists that touch has `*` or `1)`. */
export const list: BlockHandlers['list'] = ({ start, isLoose, items }, writing) => {
  const sign = writing.afterList ? { bullet: '*', stop: ')' } : { bullet: '-', stop: '.' }
  return items
    .map((item, index) => {
      const mark = start === undefined ? sign.bullet : `${start + index}${sign.stop}`
      return writeItem(item, { mark, isLoose, writing: { ...writing, afterList: false } })
    })
    .join(isLoose ? '\n\n' : '\n')
}

function writeItem(
  { checked, children }: Item,
  options: { mark: string; isLoose: boolean; writing: Writing },
): string {
  const { mark, isLoose, writing } = options
  const indent = ' '.repeat(mark.length + 1)
  const inside = flow(children, { ...writing, isTight: !isLoose }).replace(LINES, `\n${indent}`)
  const box = checked === undefined ? '' : `[${checked ? 'x' : ' '}] `
  if (inside === '') return box === '' ? mark : `${mark} ${box.trimEnd()}`
  // Slidev does not see a fence that opens on the line of the mark, only the one that closes (H-3).
  const [first] = children
  const isFence = first?.kind === 'code' || first?.kind === 'diagram'
  return isFence ? `${mark}\n${indent}${inside}` : `${mark} ${box}${inside}`
}
