// Which side of a comparison? One row that stands opposite another, and the two names.
import type { PhrasingContent, Table, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, Slide } from '../../model/slide.ts'
import type { Question } from '../../model/workshop.ts'
import { key } from '../glossary/key.ts'
import { choices } from './choices.ts'
import type { QuestionMaker } from './question-maker.ts'

/** A row says enough in this many words, and not too much. */
const words = { atLeast: 2, atMost: 12 } as const
/** Rows asked of one comparison. */
const rowsAtMost = 2
const COLON = /\s*:$/

export const side: QuestionMaker = ({ slides, locale }) =>
  slides
    .filter(({ layout }) => layout === 'comparison')
    .flatMap((slide) => {
      const table = slide.blocks.find(isTable)
      const [head, ...rows] = table?.children ?? []
      const names = head?.children.map((cell) => textOf(cell).replace(COLON, '')) ?? []
      const [left, right] = names
      if (!left || !right || names.length !== 2) return []
      const both = rows.flatMap(({ children: [a, b] }, index) => {
        const texts = [textOf(a), textOf(b)] as const
        return tells(texts, [left, right]) ? [{ texts, cell: index % 2 === 0 ? a : b, index }] : []
      })
      return both.slice(0, rowsAtMost).map(({ texts, cell, index }): Question => {
        const at = index % 2
        const asked = locale.words.ask.side(texts[at] ?? '', left, right)
        return {
          kind: 'side',
          asked,
          choices: choices(asked, names[at] ?? '', [names[1 - at] ?? '']),
          ...taught(slide, cell),
        }
      })
    })

/** Both cells speak, differ, and neither names a side: else the answer is in the question. */
function tells(texts: readonly [string, string], names: readonly [string, string]): boolean {
  const [a, b] = texts
  const isLong = (text: string): boolean => {
    const count = text.split(/\s+/).length
    return text !== '' && count >= words.atLeast && count <= words.atMost
  }
  const gives = (text: string): boolean =>
    names.some((name) => key(text).includes(key(name).slice(0, 6)))
  return isLong(a) && isLong(b) && key(a) !== key(b) && !gives(a) && !gives(b)
}

function isTable(block: Block): block is Table {
  return block.type === 'table'
}

function textOf(cell: TableCell | undefined): string {
  return cell ? toString({ type: 'paragraph', children: cell.children as PhrasingContent[] }) : ''
}

function taught(slide: Slide, cell: TableCell | undefined): Pick<Question, 'place' | 'sectionId'> {
  const line = cell?.children[0]?.position?.start.line
  const place = line === undefined ? slide.place : { ...slide.place, fromLine: line, toLine: line }
  return { place, sectionId: slide.id }
}
