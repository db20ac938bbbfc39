// Rows of a table that no slide holds: a paragraph for each cell, after its column's name.
import type { Paragraph, PhrasingContent, Table } from 'mdast'
import type { Block } from '../../model/slide.ts'
import type { Measured } from './kind.ts'

/** The table in pieces; nothing when all of its rows have room. */
export function rowsApart(
  block: Table,
  { measured, roomPx }: { readonly measured: Measured; readonly roomPx: number },
): Block[] {
  const { isTooWide = false, overheadPx, pieces } = measured
  const isApart = ({ heightPx }: { readonly heightPx: number }): boolean =>
    isTooWide || overheadPx + heightPx > roomPx
  if (!pieces.some(isApart)) return []
  const loose: Block[] = []
  let kept: number[] = []
  const close = (): void => {
    if (kept.length > 0) loose.push(withRows(block, kept))
    kept = []
  }
  pieces.forEach((piece, index) => {
    if (!isApart(piece)) return kept.push(index)
    close()
    return loose.push(...cellsApart(block, index))
  })
  close()
  return loose
}

function withRows(block: Table, indexes: readonly number[]): Table {
  const [head, ...rows] = block.children
  return {
    ...block,
    children: [...(head ? [head] : []), ...indexes.flatMap((at) => rows[at] ?? [])],
  }
}

function cellsApart({ children: [head, ...rows] }: Table, index: number): Paragraph[] {
  return (rows[index]?.children ?? []).flatMap((cell, column): Paragraph[] => {
    if (cell.children.length === 0) return []
    const name = head?.children[column]?.children ?? []
    const label: PhrasingContent[] =
      name.length > 0
        ? [
            { type: 'strong', children: [...name] },
            { type: 'text', value: ': ' },
          ]
        : []
    return [{ type: 'paragraph', children: [...label, ...cell.children] }]
  })
}
