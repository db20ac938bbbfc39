// What kind of image some bytes are and how large, from the bytes alone: a name proves nothing.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Types that every browser shows, and the extension we give them. */
const extensions: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
}
/** What a decoder unpacks must fit in memory: a bomb of a few KB can be a billion pixels. */
const pixelsAtMost = 100_000_000
/** An SVG without a size of its own. */
const svgSize = { width: 640, height: 360 }
/** In an SVG opened by itself these would run, or ask elsewhere. */
const ACTIVE =
  /<script|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|https?|\/\/)|@import|url\(\s*["']?\s*(?:https?:)?\/\//i
const SVG_START =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>/]/i

/** Without it no browser shows an SVG as an image, nor with the name of another namespace. */
const SVG_NAMESPACE = /\sxmlns(?::\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/

export type Sniffed =
  | { readonly extension: string; readonly widthPx: number; readonly heightPx: number }
  | {
      readonly rule: string
      /** Completes “Unexpected … in …, expected …”. */
      readonly problem: string
      readonly expected: string
      readonly fix: string
    }

/** Kind and size of an image; `image-size` is loaded the first time there is one. */
export function sniffPicture(bytes: Uint8Array): Sniffed {
  const { imageSize } = require('image-size') as typeof import('image-size')
  const svg = asSvg(bytes)
  if (svg !== undefined && ACTIVE.test(svg)) return active
  if (svg !== undefined && !SVG_NAMESPACE.test(svg)) return namelessSvg
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes)
    const extension = Object.hasOwn(extensions, type) ? extensions[type] : undefined
    if (extension === undefined || (extension === 'svg') !== (svg !== undefined)) return notAnImage
    if (width * height > pixelsAtMost) return tooManyPixels
    // A photograph on its side is turned by the browser.
    const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height]
    return { extension, widthPx: Math.max(1, widthPx), heightPx: Math.max(1, heightPx) }
  } catch {
    if (svg === undefined) return notAnImage
    return { extension: 'svg', widthPx: svgSize.width, heightPx: svgSize.height }
  }
}

function asSvg(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096))
  return SVG_START.test(start) ? new TextDecoder().decode(bytes) : undefined
}

const notAnImage: Sniffed = {
  rule: 'image/type',
  problem: 'content',
  expected: 'a PNG, JPEG, GIF, WebP, AVIF or SVG image',
  fix: 'Save it as one of these.',
}

const tooManyPixels: Sniffed = {
  rule: 'image/too-large',
  problem: 'number of pixels',
  expected: `at most ${pixelsAtMost / 1e6} million`,
  fix: 'Save it smaller: a slide is 1920 pixels wide.',
}

const namelessSvg: Sniffed = {
  rule: 'image/type',
  problem: 'SVG without its namespace',
  expected: 'one that browsers show',
  fix: 'Write `<svg xmlns="http://www.w3.org/2000/svg" …>`.',
}

const active: Sniffed = {
  rule: 'image/active',
  problem: 'script or remote address',
  expected: 'an SVG that only draws',
  fix: 'Save it as plain SVG, or as PNG.',
}
