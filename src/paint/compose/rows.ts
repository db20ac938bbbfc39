// Boxes in rows of equal cells: for each number of rows, the best way to cut the list.
import type { ChartNode } from '../chart.ts'
import type { Style } from '../style.ts'
import type { LabelBox } from './label-box.ts'
import { labelBox, naturalWidthPx } from './label-box.ts'

export interface Row {
  readonly cells: readonly LabelBox[]
  readonly heightPx: number
  readonly cost: number
}

/** Rows of one list, and what they cost together. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly cost: number
}

/** Boxes are not drawn wider than this without need, nor are there many beside each other. */
const comfortableWidthPx = 420
const cellsAtMost = 6
const costs = { wide: 3, neighbour: 0.3, narrow: 0.5, mixedShapes: 1.5, late: 0.01 }

/**
 * The best cut of `nodes` into 1, 2, … rows, in order, each filling `widthPx`; entry 0 is one row.
 * A number of rows for which boxes would be narrower than their letters is left out.
 */
export function rowChoices(
  nodes: readonly ChartNode[],
  options: { widthPx: number; style: Style },
): Rows[] {
  const count = nodes.length
  const rowAt = memoized((from, to) => makeRow(nodes.slice(from, to), options))
  /** `best[to]`: the best rows of the first `to` nodes, for the number of rows at hand. */
  let best: (Rows | undefined)[] = [{ rows: [], cost: 0 }]
  const choices: Rows[] = []
  for (let rowCount = 1; rowCount <= count; rowCount += 1) {
    const next: (Rows | undefined)[] = []
    for (let to = rowCount; to <= count; to += 1) {
      for (let from = Math.max(rowCount - 1, to - cellsAtMost); from < to; from += 1) {
        const before = best[from]
        if (!before) continue
        const row = rowAt(from, to)
        // Of equal cuts, the one with its fuller rows first.
        const cost = before.cost + row.cost + (to - from) * rowCount * costs.late
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) {
          next[to] = { rows: [...before.rows, row], cost }
        }
      }
    }
    const whole = next[count]
    if (whole) choices.push(whole)
    best = next
  }
  return choices
}

function makeRow(
  nodes: readonly ChartNode[],
  { widthPx, style }: { widthPx: number; style: Style },
): Row {
  const cellPx = cellWidthPx(nodes.length, { widthPx, style })
  const cells = nodes.map((node) => labelBox(node, { widthPx: cellPx, style }))
  const databases = nodes.filter(({ shape }) => shape === 'cylinder').length
  const tightness = nodes.map((node) => Math.min(1.5, naturalWidthPx(node, style) / cellPx) ** 2)
  const cost =
    sum(cells.map((cell) => cell.cost)) +
    sum(tightness) * costs.narrow +
    Math.max(0, cellPx / comfortableWidthPx - 1) * costs.wide +
    (nodes.length - 1) * costs.neighbour +
    (databases > 0 && databases < nodes.length ? costs.mixedShapes : 0)
  return { cells, heightPx: Math.max(...cells.map(({ heightPx }) => heightPx)), cost }
}

/** Width of each of `count` boxes in a row. */
export function cellWidthPx(
  count: number,
  { widthPx, style }: { widthPx: number; style: Style },
): number {
  return (widthPx - (count - 1) * style.gapPx) / count
}

function memoized(make: (from: number, to: number) => Row): (from: number, to: number) => Row {
  const made = new Map<string, Row>()
  return (from, to) => {
    const key = `${from} ${to}`
    const row = made.get(key) ?? make(from, to)
    made.set(key, row)
    return row
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
