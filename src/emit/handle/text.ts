// Words.
import type { InlineHandlers } from './writing.ts'
import { safe } from '../escape/safe.ts'

/** `R$ 10`, with escapes only where they are needed. */
export const text: InlineHandlers['text'] = ({ value }, writing, around) =>
  safe(value, writing, around)
