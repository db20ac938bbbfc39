// The footer's room stays free: nothing of the content may come down to it (quality M2).
import type { SlideCheck } from '../slide-check.ts'

/** By lines of text and boxes of everything else, as `check/overflow`. */
export const footer: SlideCheck = {
  rule: 'check/footer',
  severity: 'error',
  fix: 'Shorten the text, or split the slide in two.',
  look({ slide, probe, safeBottomPx }) {
    const tolerancePx = 4
    const furniture = 'footer, .of-footer'
    const media = [...slide.querySelectorAll('img, svg, canvas, video, table, pre, .katex-display')]
    const things = [
      ...probe.texts(slide).map(({ text, element, boxes }) => {
        return { name: `“${probe.short(text)}”`, element, boxes }
      }),
      ...media
        .filter((element) => probe.isSeen(element))
        .map((element) => {
          return { name: element.localName, element, boxes: [probe.box(element, slide)] }
        }),
    ]
    const low = things
      .filter(({ element }) => element.closest(furniture) === null)
      .map(({ name, boxes }) => ({
        name,
        px: Math.max(...boxes.map(({ bottom }) => bottom)) - safeBottomPx,
      }))
      .filter(({ px }) => px > tolerancePx)
      .sort((a, b) => b.px - a.px)
    const [worst] = low
    if (!worst) return []
    const others = low.length > 1 ? ` (and ${low.length - 1} more)` : ''
    return [
      `Unexpected content ${Math.ceil(worst.px)} px into the footer's room, expected it above: ${worst.name}${others}`,
    ]
  },
}
