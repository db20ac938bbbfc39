// Images, as `admit/` left them: in the deck's folder, not there, or never looked for.
import type { Image } from 'mdast'
import { cleanLine, trimSpaces } from './clean-text.ts'
import type { Content, Inline } from './content.ts'
import type { ContentContext } from './context.ts'

type Where = Pick<ContentContext, 'isSaid'>

/** An image that is a block of its own. */
export function picture({ alt, data }: Image, { isSaid }: Where): Content[] {
  const words = trimSpaces(cleanLine(alt ?? ''))
  if (data?.picture && !isSaid) {
    const caption = trimSpaces(cleanLine(data.caption ?? ''))
    const url = `./${data.picture.path}`
    return [{ kind: 'picture', url, alt: words, ...(caption === '' ? {} : { caption }) }]
  }
  if (words === '') return []
  if (data?.isMissing && !isSaid) return [{ kind: 'missing', alt: words }]
  return [{ kind: 'paragraph', children: [{ kind: 'text', value: words }] }]
}

/** An image in a line; without a file of its own it is its alternative text. */
export function inlinePicture({ alt, data }: Image, { isSaid }: Where): Inline {
  const words = cleanLine(alt ?? '')
  if (!data?.picture || isSaid) return { kind: 'text', value: words }
  const { path, heightPx } = data.picture
  return { kind: 'image', url: `./${path}`, alt: trimSpaces(words), heightPx }
}
