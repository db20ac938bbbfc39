// Code in a line.
import { entity } from '../escape/safe.ts'
import type { InlineHandlers } from './writing.ts'

const TICKS = /`+/g
const PUNCTUATION = /[!-/:-@[-`{-~]|[^\S ]/g
const EDGE = /^`|`$|^ .* $/
/** Slidev looks for comments and widgets in code too (H-4, H-30). */
const READ_BY_SLIDEV = /<!--|-->|<Tweet\b|<BlueSky\b|\{monaco/
const READ_IN_TABLES = /v-?drag/i

/** `` `code` `` with as many ticks as it needs. */
export const inlineCode: InlineHandlers['inlineCode'] = ({ value }, writing) => {
  const isRead =
    READ_BY_SLIDEV.test(value) || (Boolean(writing.inTable) && READ_IN_TABLES.test(value))
  if (writing.form !== 'plain' || isRead) {
    const element = writing.where === 'slide' ? '<code v-pre>' : '<code>'
    if (isRead || writing.form === 'entities' || value.includes('`')) {
      return `${element}${value.replace(PUNCTUATION, entity)}</code>`
    }
  }
  const runs = value.match(TICKS)?.map((run) => run.length) ?? []
  let length = 1
  while (runs.includes(length)) length += 1
  const ticks = '`'.repeat(length)
  const space = EDGE.test(value) && value.trim() !== '' ? ' ' : ''
  const escaped = writing.inTable ? value.replaceAll('|', '\\|') : value
  return ticks + space + escaped + space + ticks
}
