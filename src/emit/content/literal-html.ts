// HTML in notes is shown as it was written: it would run in the deck (hazards H-15).
import type { Inline } from './content.ts'
import { cleanLine } from './clean-text.ts'

const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g
const BREAK = /<br\s*\/?>/i

/** Text of raw HTML; comments are dropped and `<br>` breaks the line. */
export function literalHtml(value: string): Inline[] {
  return value
    .replace(COMMENT, '')
    .split(BREAK)
    .flatMap((piece, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', value: cleanLine(piece) },
    ])
}
