// A table with a column of commands: what stands beside one says what it does.
import type { PhrasingContent, Table, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { ItemCommand } from '../../../model/shape.ts'
import { commandIn } from './code-line.ts'
import { commandLine } from './command-line.ts'
import { isPlain } from './plain-line.ts'
import { isProgram } from './programs.ts'

const commandsAtLeast = 2
/** Of a column's cells that are filled. */
const share = 0.6
const HEAD = /^(?:comandos?|commands?)$/iu

/** The commands of a table, row by row; none when no column is theirs. */
export function commandsOfTable({ children: [head, ...rows] }: Table): ItemCommand[] {
  const columns = head?.children.map((_, at) =>
    columnOf(
      rows.map(({ children }) => children[at]),
      {
        isNamed: HEAD.test(textOf(head.children[at])),
      },
    ),
  )
  const at = columns?.findIndex((column) => column !== undefined) ?? -1
  const column = columns?.[at]
  if (!column) return []
  return rows.flatMap(({ children, position }, index): ItemCommand[] => {
    const command = column[index]
    const said = children.find((cell, other) => other !== at && other > at && textOf(cell) !== '')
    const beside = said ?? children.find((cell, other) => other !== at && textOf(cell) !== '')
    if (command === undefined) return []
    return [
      {
        command,
        line: position?.start.line ?? 0,
        ...(beside && { explanation: beside.children as PhrasingContent[] }),
      },
    ]
  })
}

/** What each cell of a column has as its command, when the column is one of commands. */
function columnOf(
  cells: readonly (TableCell | undefined)[],
  { isNamed }: { readonly isNamed: boolean },
): (string | undefined)[] | undefined {
  const commands = cells.map((cell) => (cell ? commandOf(cell, { isNamed }) : undefined))
  const filled = cells.filter((cell) => textOf(cell) !== '')
  const found = commands.filter((command) => command !== undefined)
  const isEnough = found.length >= (isNamed ? 1 : commandsAtLeast)
  const isMostly = isEnough && found.length / filled.length >= share
  // Lone words are keywords of a language in one table and programs in the next.
  return isMostly && (isNamed || found.some((command) => /\s/.test(command))) ? commands : undefined
}

function commandOf(
  { children }: TableCell,
  where: { readonly isNamed: boolean },
): string | undefined {
  const shown = children.filter((child) => toString(child).trim() !== '')
  const [only, ...others] = shown
  if (only && others.length === 0 && only.type === 'strong') {
    return commandOf({ type: 'tableCell', children: only.children }, where)
  }
  if (only && others.length === 0 && only.type === 'inlineCode') return commandIn(only)
  const text = textOf({ type: 'tableCell', children })
  const read = isPlain(shown) ? commandLine(text, { isCode: true }) : undefined
  // Below “Command” an ordinary word (`cat`, `cd ..`) is the program of that name.
  const known = isProgram(text.split(/\s+/)[0] ?? '')
  const isSure = known === 'surely' || (where.isNamed && known === 'perhaps')
  return read && isSure && read.said === undefined ? read.command : undefined
}

function textOf(cell: TableCell | undefined): string {
  return cell ? toString(cell).trim() : ''
}
