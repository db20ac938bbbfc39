// Reads `--range 3-7,9`: which slides are exported.
import { refuse } from '../model/cannot-run.ts'

const PIECE = /^(\d+)(?:-(\d+))?$/

/**
 * Numbers of the slides, 1-based, each once, in the deck's order.
 * @throws CannotRun `export/range` for what is no range, runs backwards, or leaves the deck.
 */
export function parseRange(text: string, { slides }: { slides: number }): readonly number[] {
  const numbers = new Set<number>()
  for (const piece of text.split(',').map((word) => word.trim())) {
    const match = PIECE.exec(piece)
    const first = Number(match?.[1])
    const last = Number(match?.[2] ?? match?.[1])
    if (!match || first < 1 || last > slides || first > last) return refuseRange(piece, { slides })
    for (let number = first; number <= last; number += 1) numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}

function refuseRange(piece: string, { slides }: { slides: number }): never {
  return refuse({
    rule: 'export/range',
    message: `Unexpected \`${piece}\` in \`--range\`, expected slides from 1 to ${slides}`,
    fix: 'Write numbers and spans with commas between: `--range 3-7,9`.',
  })
}
