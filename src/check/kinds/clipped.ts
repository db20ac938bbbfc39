// Nothing may be cut off inside the slide by a box that hides or scrolls what is too much (M2).
import type { SlideCheck } from '../slide-check.ts'

export const clipped: SlideCheck = {
  rule: 'check/clipped',
  severity: 'error',
  fix: 'Shorten the lines, or split the slide in two; nobody can scroll a projected slide.',
  look({ slide, probe }) {
    const tolerancePx = 1
    /** A border, or a px of rounding. */
    const mostCutPx = 3
    const factor = probe.scale(slide)
    const problems: string[] = []
    const seen = new Set<Element>()
    for (const { element, text, boxes } of probe.texts(slide)) {
      for (
        let box = element.parentElement && element;
        box && box !== slide;
        box = box.parentElement
      ) {
        if (seen.has(box)) break
        const { overflowX, overflowY } = getComputedStyle(box)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        if (box instanceof SVGElement) continue
        const limit = probe.box(box, slide)
        // What leaves the slide is another check's matter.
        if (limit.right - limit.left >= 979) continue
        const overX =
          overflowX === 'visible'
            ? 0
            : Math.max(
                ...boxes.map(({ right }) => right - limit.right),
                ...boxes.map(({ left }) => limit.left - left),
              )
        const overY =
          overflowY === 'visible'
            ? 0
            : Math.max(
                ...boxes.map(({ bottom }) => bottom - limit.bottom),
                ...boxes.map(({ top }) => limit.top - top),
              )
        // A line box is taller than its glyphs: less than a quarter of the line is air.
        const lineHeight = Math.max(...boxes.map(({ top, bottom }) => bottom - top))
        const over = Math.max(overX, overY - lineHeight / 4)
        if (over <= tolerancePx * factor) continue
        seen.add(box)
        problems.push(
          `Unexpected text cut off by a \`${box.tagName.toLowerCase()}\`, expected all of it in view: “${probe.short(text)}”`,
        )
        break
      }
    }
    for (const picture of slide.querySelectorAll('img, video, canvas')) {
      if (!probe.isSeen(picture)) continue
      const own = probe.box(picture, slide)
      for (let box = picture.parentElement; box && box !== slide; box = box.parentElement) {
        const limit = probe.box(box, slide)
        const { overflowX, overflowY } = getComputedStyle(box)
        if (limit.right - limit.left >= 979) break
        const overX =
          overflowX === 'visible' ? 0 : Math.max(own.right - limit.right, limit.left - own.left)
        const overY =
          overflowY === 'visible' ? 0 : Math.max(own.bottom - limit.bottom, limit.top - own.top)
        if (Math.max(overX, overY) <= mostCutPx) continue
        const name = probe.short(picture.getAttribute('alt') || picture.localName)
        problems.push(
          `Unexpected picture cut off by a \`${box.localName}\`, expected all of it in view: “${name}”`,
        )
        break
      }
    }
    return problems
  },
}
