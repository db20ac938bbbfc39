// Commands on the dark card: a piece per command, the explanation in a second column.
import type { List, ListItem, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block } from '../../model/slide.ts'
import { isStacked } from '../../theme/command-card.ts'
import { commands as geometry, type } from '../../theme/tokens.ts'
import { breakLines, naturalWidth } from '../measure/break-lines.ts'
import { countWords } from '../measure/count-words.ts'
import type { Run } from '../measure/run.ts'
import { lineHeightPx, textHeight } from '../measure/text-height.ts'
import type { Kind } from './kind.ts'
import { list } from './list.ts'

const ROW_COST = 30
const letterPx = naturalWidth([{ text: '0', face: 'code', sizePx: type.code.sizePx }])

/** Whether every item starts with a command: other lists on a slide of commands are lists as anywhere. */
export function isCard(block: Block): boolean {
  return block.type === 'list' && block.children.every((item) => partsOf(item).command !== '')
}

export const commands: Kind<List> = {
  measure: (block, setting, inside) => {
    if (!isCard(block)) return list.measure(block, setting, inside)
    const innerPx = setting.widthPx - 2 * geometry.padXPx
    const commandPx = commandColumn(block, innerPx)
    const stacks = waysOf(block)
    return {
      overheadPx: 2 * geometry.padYPx,
      pieces: block.children.map((item) => ({
        heightPx: Math.max(
          ...stacks.map((isUnder) => rowHeight(item, { innerPx, commandPx, isUnder })),
        ),
        gapPx: geometry.rowGapPx,
        words: countWords(item),
        breakCost: ROW_COST,
      })),
    }
  },
  slice: list.slice,
  loosen: (block, options) => {
    if (!isCard(block)) return list.loosen?.(block, options) ?? [block]
    const { setting, roomPx, inside } = options
    const { overheadPx, pieces } = commands.measure(block, setting, inside)
    return block.children.flatMap((item, index): Block[] => {
      const isLow = overheadPx + (pieces[index]?.heightPx ?? 0) <= roomPx
      return isLow ? [list.slice(block, { from: index, to: index + 1 })] : inBlocks(item)
    })
  },
}

/** A command that no card holds: as code, what is said of it below. */
function inBlocks(item: ListItem): Block[] {
  const { command, explanation } = partsOf(item)
  const code: Block = { type: 'code', lang: 'sh', value: command }
  return explanation.length > 0 ? [code, { type: 'paragraph', children: [...explanation] }] : [code]
}

/** The widest explained command, up to its share; a command with nothing beside it has the row. */
function commandColumn(block: List, innerPx: number): number {
  const explained = block.children.filter((item) => partsOf(item).explanation.length > 0)
  const widest = Math.max(0, ...explained.map((item) => geometry.promptPx + commandWidth(item)))
  return Math.min(widest, innerPx * geometry.commandShare)
}

/** The theme counts a command in letters (`ch`), since CSS cannot measure it. */
function commandWidth(item: ListItem): number {
  return Array.from(partsOf(item).command).length * letterPx
}

/** Whether explanations stand under their commands; both ways when letters that are shown cannot be counted. */
function waysOf(block: List): boolean[] {
  const parts = block.children.map(partsOf)
  const isCounted = parts.every(({ explanation }) => explanation.every(isPlain))
  const letters = parts.map(({ command, explanation }) => ({
    command: Array.from(command).length,
    explanation: Array.from(toString([...explanation]).trim()).length,
  }))
  return isCounted ? [isStacked(letters)] : [false, true]
}

function isPlain(node: PhrasingContent): boolean {
  if ('children' in node) return node.children.every(isPlain)
  return node.type === 'text' || node.type === 'inlineCode'
}

function rowHeight(
  item: ListItem,
  columns: { readonly innerPx: number; readonly commandPx: number; readonly isUnder: boolean },
): number {
  const { innerPx, isUnder } = columns
  const { command, explanation } = partsOf(item)
  const isBeside = explanation.length > 0 && !isUnder
  const widthPx = (isBeside ? columns.commandPx : innerPx) - geometry.promptPx
  const runs: Run[] = [{ text: command, face: 'code', sizePx: type.code.sizePx, keepSpaces: true }]
  const commandHeightPx = breakLines(runs, { widthPx }).length * lineHeightPx(type.code)
  if (explanation.length === 0) return commandHeightPx
  const style = type.explanation
  if (isUnder) {
    return (
      commandHeightPx + textHeight(explanation, { style, widthPx: innerPx - geometry.promptPx })
    )
  }
  const explanationPx = innerPx - columns.commandPx - geometry.columnGapPx
  return Math.max(commandHeightPx, textHeight(explanation, { style, widthPx: explanationPx }))
}

/** The inline code an item starts with, and the rest. */
function partsOf(item: ListItem): {
  readonly command: string
  readonly explanation: readonly PhrasingContent[]
} {
  const [first] = item.children
  if (first?.type !== 'paragraph') return { command: '', explanation: [] }
  const [command, ...explanation] = first.children
  return command?.type === 'inlineCode'
    ? { command: command.value, explanation }
    : { command: '', explanation: first.children }
}
