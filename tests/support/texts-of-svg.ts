// The texts of an SVG of ours, as somebody who selects them gets them.

const TEXT = /<text[^>]*>(.*?)<\/text>/gs
const TAG = /<[^>]*>/g
const ENTITY = /&(amp|lt|gt|quot);/g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** One string for each `<text>`, in the order they are painted. */
export function textsOfSvg(svg: string): string[] {
  return [...svg.matchAll(TEXT)].map(([, inner = '']) =>
    inner.replace(TAG, '').replace(ENTITY, (_, name: string) => named[name] ?? ''),
  )
}
