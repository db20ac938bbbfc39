// Nothing may leave the slide: text by its glyphs, everything else by its box (quality M2).
import type { SlideCheck } from '../slide-check.ts'

/**
 * Boxes of lines rather than `scrollHeight`, which misses what leaves at the top or left, and what
 * is centred (measured: 95 px lost on both sides showed as 99 once).
 */
export const overflow: SlideCheck = {
  rule: 'check/overflow',
  severity: 'error',
  fix: 'Shorten the text, or split the slide in two.',
  look({ slide, probe }) {
    const tolerancePx = 1
    const heightPx = slide.getBoundingClientRect().height / probe.scale(slide)
    const outside = (box: { left: number; top: number; right: number; bottom: number }): number =>
      Math.max(-box.left, -box.top, box.right - 980, box.bottom - heightPx)
    const media = [...slide.querySelectorAll('img, svg, canvas, video, table, pre')]
    // Hidden from screen readers, which read the formula's source; seen by all others.
    const formulas = [...slide.querySelectorAll('.katex-html > :is(.base, .katex-base)')]
    const things = [
      ...probe.texts(slide).map(({ text, boxes }) => ({ name: probe.short(text), boxes })),
      ...media
        .filter((element) => probe.isSeen(element))
        .map((element) => ({
          name: element.tagName.toLowerCase(),
          boxes: [probe.box(element, slide)],
        })),
      ...formulas
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ name: 'a formula', boxes: [probe.box(element, slide)] })),
    ]
    // A mark stands before its item's box: about as wide as its letters.
    const marks = [...slide.querySelectorAll('li')]
      .filter((item) => probe.isSeen(item))
      .flatMap((item) => {
        const { listStyleType, listStylePosition, fontSize } = getComputedStyle(item)
        if (listStyleType === 'none' || listStylePosition === 'inside') return []
        const box = probe.box(item, slide)
        const width =
          Number.parseFloat(fontSize) * (/decimal|alpha|roman/.test(listStyleType) ? 1.2 : 0.8)
        return [
          {
            name: 'the mark of an item',
            boxes: [{ ...box, right: box.left, left: box.left - width, bottom: box.top }],
          },
        ]
      })
    const off = [...things, ...marks]
      .map(({ name, boxes }) => ({ name, px: Math.max(...boxes.map(outside)) }))
      .filter(({ px }) => px > tolerancePx)
      .sort((a, b) => b.px - a.px)
    const [worst] = off
    if (!worst) return []
    const others = off.length > 1 ? ` (and ${off.length - 1} more)` : ''
    return [
      `Unexpected content ${Math.ceil(worst.px)} px off the slide, expected all of it inside: “${worst.name}”${others}`,
    ]
  },
}
