// All text stands out from what is behind it, in light and in dark (quality M7).
import type { SlideCheck } from '../slide-check.ts'

/** What we use of axe-core in the page; `axe-script.ts` puts it there. */
interface AxeInPage {
  readonly axe: {
    run(
      context: object,
      options: object,
    ): Promise<{
      readonly violations: readonly {
        readonly nodes: readonly {
          readonly element?: Element
          readonly any: readonly {
            readonly data: { contrastRatio: number; expectedContrastRatio: string; fgColor: string }
          }[]
        }[]
      }[]
    }>
  }
}

/**
 * axe's rule `color-contrast` (WCAG 1.4.3: 4.5, large text 3), one message per colour. Drawings are
 * left to `check/diagram-contrast`, because axe does not know the `fill` of SVG text.
 *
 * axe reads the whole page each time (25 ms, 200 ms with 160 slides in it), so the other slides are
 * taken out meanwhile, and a slide is not given to it when all its texts have colours, type and
 * grounds that it found good on a slide of the same layout before.
 */
export const contrast: SlideCheck = {
  rule: 'check/contrast',
  severity: 'error',
  fix: 'Choose a darker or a lighter colour, or leave the colour to the theme.',
  inBothModes: true,
  async look({ slide, probe, mode, memory }) {
    const { axe } = globalThis as unknown as AxeInPage
    const grounds = new Map<Element, string>()
    const looks = [
      ...new Set(
        probe
          .texts(slide)
          .filter(({ element }) => !(element instanceof SVGElement))
          .map(({ element }) => lookOf(element)),
      ),
    ]
    const hasPictures = slide.querySelector('img, video, canvas, iframe') !== null
    if (!hasPictures && looks.every((each) => memory.has(each))) return []
    const putBack = takeOutOthers()
    const { violations } = await axe.run(
      { include: [slide], exclude: [...slide.querySelectorAll('svg')] },
      {
        runOnly: { type: 'rule', values: ['color-contrast'] },
        resultTypes: ['violations'],
        elementRef: true,
        selectors: false,
        iframes: false,
        preload: false,
      },
    )
    putBack()
    const byColours = new Map<string, string>()
    for (const { element, any } of violations.flatMap(({ nodes }) => nodes)) {
      const data = any[0]?.data
      if (!data || !element || !probe.isSeen(element)) continue
      const ratio = data.contrastRatio.toFixed(2)
      const least = Number.parseFloat(data.expectedContrastRatio)
      const text = probe.short(element.textContent ?? '')
      byColours.set(
        `${data.fgColor} ${ratio}`,
        `Unexpected contrast of ${ratio} in ${mode} mode, expected at least ${least}: “${text}”`,
      )
    }
    if (byColours.size === 0) looks.forEach((each) => memory.add(each))
    return [...byColours.values()]

    /** A frame would load again, and films start over: slides with them stay. */
    function takeOutOthers(): () => void {
      const others = [...(slide.parentElement?.children ?? [])].filter(
        (each) => each !== slide && !each.querySelector('iframe, video, audio, object, embed'),
      )
      const places = others.map((each) => [each, document.createComment('')] as const)
      for (const [each, place] of places) each.replaceWith(place)
      return () => {
        for (const [each, place] of places) place.replaceWith(each)
      }
    }

    /** All that decides how a text stands out, but for what may lie over it. */
    function lookOf(element: Element): string {
      const { color, fontSize, fontWeight } = getComputedStyle(element)
      return `${mode} ${color} ${fontSize} ${fontWeight} ${groundOf(element)}`
    }

    function groundOf(element: Element): string {
      const before = grounds.get(element)
      if (before !== undefined) return before
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
      const own = [element.localName, backgroundColor, backgroundImage, opacity, position].join(' ')
      const { parentElement } = element
      const under = element === slide || !parentElement ? '' : groundOf(parentElement)
      const layout = element.matches('.slidev-layout') ? element.className : ''
      const ground = `${under} > ${own} ${layout}`
      grounds.set(element, ground)
      return ground
    }
  },
}
