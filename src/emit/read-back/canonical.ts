// HTML reduced to what a reader sees of it, so that two ways to write a block can be compared.

const PIECES = /<!--[\s\S]*?-->|<[^>]*>|[^<]+/g
const TAG = /^<(\/?)([A-Za-z][\w-]*)/
const IMAGE = /^<img src="([^"]*)" alt="([^"]*)"/
const START = /\sstart="(\d+)"/
const REFERENCE = /&(?:#(\d+)|(amp|lt|gt|quot|lbrace));/g
const SPACE = /[ \t\r\n\f]+/g
const BESIDE_BLOCK =
  / *(<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|tr|th|td|hr|br)(?: [^>]*)?>) */g

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  lbrace: '{',
}
/** Elements that group or mark what is there anyway. */
const unseen = new Set(['span', 'thead', 'tbody'])
const names: Readonly<Record<string, string>> = { s: 'del' }

/** Tags without attributes but an image's, texts decoded, space collapsed outside code; paragraphs of items joined. */
export function canonical(html: string): string {
  let result = ''
  let items = 0
  let isCode = false
  for (const piece of html.match(PIECES) ?? []) {
    const tag = TAG.exec(piece)
    if (!tag) {
      const text = piece.startsWith('<!--') ? '' : seen(piece, { isCode })
      result += !isCode && result.endsWith(' ') ? text.trimStart() : text
      continue
    }
    const [, slash = '', written = ''] = tag
    const name = names[written] ?? written
    if (name === 'li') items += slash ? -1 : 1
    if (name === 'pre') isCode = slash === ''
    if (unseen.has(name)) continue
    const image = IMAGE.exec(piece)
    if (image) result += `<img ${image[1]} ${seen(image[2] ?? '', { isCode })}>`
    else if (name === 'p' && items > 0) result += result.endsWith(' ') ? '' : ' '
    else result += `<${slash}${name}${START.exec(piece)?.[0] ?? ''}>`
  }
  return result.replace(BESIDE_BLOCK, '$1').trim()
}

function seen(text: string, { isCode }: { isCode: boolean }): string {
  const decoded = decode(text)
  const space = isCode ? decoded.replace(/\n+$/, '') : decoded.replace(SPACE, ' ')
  return space.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The references that our own HTML and markdown-exit write. */
export function decode(text: string): string {
  return text.replace(REFERENCE, (_, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (characters[name ?? ''] ?? ''),
  )
}
