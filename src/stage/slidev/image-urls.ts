// Where a piece of Markdown names images.
import type { Html, Image } from 'mdast'

const IMG_SRC = /(<img\b[^>]*?\ssrc\s*=\s*)(["'])(.*?)\2/gi
/** `<a b.png>`, or an address without spaces up to the title or the closing parenthesis. */
const DESTINATION = /^(\s*<?)(?:(?<=<)([^>\n]*)|((?:[^\s<>()]|\([^\s()]*\))*))/

/** Addresses of images as they are written in the source, with where they begin in it. */
export function imageUrls(node: Html | Image, source: string): { url: string; start: number }[] {
  if (node.type === 'html') {
    return [...source.matchAll(IMG_SRC)].map((match) => ({
      url: match[3] ?? '',
      start: match.index + (match[1]?.length ?? 0) + 1,
    }))
  }
  const start = source.lastIndexOf('](') + 2
  const [, before = '', inBrackets, bare] = DESTINATION.exec(source.slice(start)) ?? []
  const url = inBrackets ?? bare ?? ''
  return url === '' ? [] : [{ url, start: start + before.length }]
}
