// Whether what is written to a stream may be in colour (no-color.org).
import type { WriteStream } from 'node:tty'

/** A terminal, and nobody asked for none. */
export function isColoured({ isTTY }: Pick<WriteStream, 'isTTY'>): boolean {
  return isTTY && !process.env['NO_COLOR']
}
