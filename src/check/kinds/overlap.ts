// No text lies over other text or over a picture (quality M8).
import type { SlideCheck } from '../slide-check.ts'

/**
 * Lines of text of different blocks, and pictures; a block's own lines may touch. A formula is one
 * with its paragraph, and what contains the other (an item its sub-items) is not compared. `[data-overlay]` may lie anywhere.
 */
export const overlap: SlideCheck = {
  rule: 'check/overlap',
  severity: 'error',
  fix: 'Move one of them, shorten the text, or split the slide in two.',
  look({ slide, probe }) {
    const least = { share: 0.02, areaPx: 16 }
    const free = '[data-overlay]'
    type Box = ReturnType<typeof probe.box>
    const texts = probe
      .texts(slide)
      .filter(({ element }) => element.closest(free) === null)
      .flatMap(({ element, text, boxes }) => {
        const block = blockOf(element)
        return boxes.map((box) => ({ name: `“${probe.short(text)}”`, block, box: glyphsOf(box) }))
      })
    const pictures = [...slide.querySelectorAll('img, canvas, video, .of-diagram > svg')]
      .filter((element) => probe.isSeen(element) && element.closest(free) === null)
      .map((block) => {
        return { name: `the ${block.localName}`, block, box: probe.box(block, slide) }
      })
    const things = [...texts, ...pictures]
    const problems = new Set<string>()
    things.forEach((one, index) => {
      for (const other of things.slice(index + 1)) {
        const isOne = one.block === other.block || isInside(one.block, other.block)
        if (isOne || !isOver(one.box, other.box)) continue
        problems.add(`Unexpected overlap, expected room between ${one.name} and ${other.name}`)
      }
    })
    return [...problems]

    /** A line box is taller than its glyphs: air above and below may be shared. */
    function glyphsOf(box: Box): Box {
      const air = (box.bottom - box.top) * 0.15
      return { ...box, top: box.top + air, bottom: box.bottom - air }
    }

    function blockOf(element: Element): Element {
      const label = element.closest('svg text')
      if (label) return label
      let at = element.closest('.katex')?.parentElement ?? element
      while (at !== slide && at.parentElement && isInline(at)) at = at.parentElement
      return at
    }

    function isInline(element: Element): boolean {
      const { display, float, position } = getComputedStyle(element)
      const isOut = float !== 'none' || position === 'absolute' || position === 'fixed'
      return !isOut && (display.startsWith('inline') || display === 'contents')
    }

    function isInside(one: Element, other: Element): boolean {
      return one.contains(other) || other.contains(one)
    }

    function isOver(one: Box, other: Box): boolean {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (width <= 0 || height <= 0) return false
      const smaller = Math.min(areaOf(one), areaOf(other))
      return width * height > Math.max(least.areaPx, least.share * smaller)
    }

    function areaOf(box: Box): number {
      return (box.right - box.left) * (box.bottom - box.top)
    }
  },
}
