// A link; its address was checked and encoded before.
import { entity } from '../escape/safe.ts'
import { phrasing } from './phrasing.ts'
import type { InlineHandlers } from './writing.ts'

const SCHEME = /^mailto:/
const AUTOLINK = /^https?:\/\/[\w\-.~:/?#@!$&+,;=%]+$|^[\w.+-]+@[\w.-]+\.[a-z]+$/
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/** `[text](url)`, or `<url>` when that is its text. */
export const link: InlineHandlers['link'] = ({ url, children }, writing, around) => {
  const [only] = children
  const shown = children.length === 1 && only?.kind === 'text' ? only.value : undefined
  if (writing.form === 'plain' && shown === url.replace(SCHEME, '') && AUTOLINK.test(shown)) {
    return `<${shown}>`
  }
  if (writing.form === 'entities') {
    const inside = phrasing(children, writing, around)
    return `<a href="${url.replace(PUNCTUATION, entity)}" target="_blank">${inside}</a>`
  }
  const inside = phrasing(children, { ...writing, inLink: true }, { before: '[', after: ']' })
  return `[${inside}](${url})`
}
