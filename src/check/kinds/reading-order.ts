// What is read out comes in the order in which it is seen (WCAG 1.3.2).
import type { SlideCheck } from '../slide-check.ts'

/**
 * Neighbours in a flex or grid box, or columns of another kind: the later one must not stand wholly
 * above or wholly before the earlier one. What is placed by hand (`position`) is not judged.
 */
export const readingOrder: SlideCheck = {
  rule: 'check/reading-order',
  severity: 'error',
  fix: 'Write the pieces in the order in which they stand, without `order` or `*-reverse`.',
  look({ slide, probe }) {
    const tolerancePx = 4
    const boxes = new Map<Element, ReturnType<typeof probe.box>>()
    for (const { element } of probe.texts(slide)) {
      for (let at: Element | null = element; at && at !== slide; at = at.parentElement) {
        if (boxes.has(at)) break
        boxes.set(at, probe.box(at, slide))
      }
    }
    const parents = new Set([...boxes.keys()].map((each) => each.parentElement))
    const problems: string[] = []
    for (const parent of parents) {
      if (!parent || !/flex|grid/.test(getComputedStyle(parent).display)) continue
      const children = [...parent.children].filter((child) => {
        return boxes.has(child) && /static|relative/.test(getComputedStyle(child).position)
      })
      const isRightToLeft = getComputedStyle(parent).direction === 'rtl'
      for (const [index, later] of children.entries()) {
        const earlier = children[index - 1]
        const one = earlier && boxes.get(earlier)
        const other = boxes.get(later)
        if (!one || !other) continue
        const isBeside = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0
        const isUnder = Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0
        const isBefore = isRightToLeft
          ? other.left >= one.right - tolerancePx
          : other.right <= one.left + tolerancePx
        const isAbove = other.bottom <= one.top + tolerancePx
        if (!(isBeside && isBefore) && !(isUnder && isAbove)) continue
        const [first, second] = [earlier.textContent, later.textContent].map(probe.short)
        problems.push(
          `Unexpected order, expected “${second}” to be read before “${first}”, as it is seen`,
        )
      }
    }
    return problems
  },
}
