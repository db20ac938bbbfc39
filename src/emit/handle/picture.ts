// An image that is a block of its own, with the line under it.
import { safe } from '../escape/safe.ts'
import { mark } from './mark.ts'
import type { BlockHandlers } from './writing.ts'

const edges = { before: '\n', after: '\n' }

/** `![alt](./assets/x.png)`, and `*caption*` on the next line. */
export const picture: BlockHandlers['picture'] = ({ url, alt, caption }, writing) => {
  const label = safe(alt, { ...writing, inLink: true }, { before: '[', after: ']' })
  const drawn = `![${label}](${url})`
  if (caption === undefined) return drawn
  const words = [{ kind: 'text', value: caption } as const]
  return `${drawn}\n${mark(words, { sign: '*', element: 'em' }, { writing, around: edges })}`
}
